package cli

import (
	"yunlan/content/lang"
)

var (
	shortConfig = lang.Text{"配置文件：新建、查看位置、检查", "configuration file: create, locate, check"}
	longConfig  = lang.Text{
		"一个有注释的 TOML 文件。先后：命令行选项 > 环境变量（YUNLAN_THEME 等）> 配置文件 > 程序记住的选择。\n配置有错时阅读界面照样打开，只是错的那几项不算。",
		"One commented TOML file. Order: flag > environment (YUNLAN_THEME and others) > file > what the program remembers.\nA file with errors never keeps the explorer from opening; what is wrong in it does not count.",
	}
	exampleConfig    = lang.Text{"yunlan config init\nyunlan config check\n$EDITOR \"$(yunlan config path)\"", "yunlan config init\nyunlan config check\n$EDITOR \"$(yunlan config path)\""}
	shortConfigInit  = lang.Text{"写一个列出全部项的配置文件", "write a file with every key, commented"}
	shortConfigPath  = lang.Text{"配置文件在哪里", "where the file is"}
	shortConfigCheck = lang.Text{"检查配置文件，指出全部的错", "check the file and list all that is wrong"}
	flagConfigForce  = lang.Text{"覆盖已有的配置文件", "overwrite an existing file"}

	bareConfig           = lang.Text{"缺少子命令", "missing subcommand"}
	configHint           = lang.Text{"yunlan config init、path 或 check", "yunlan config init, path or check"}
	noConfigHome         = lang.Text{"没有放配置的文件夹", "there is no folder for a configuration"}
	noConfigHomeHint     = lang.Text{"设置 HOME、XDG_CONFIG_HOME 或 YUNLAN_HOME", "set HOME, XDG_CONFIG_HOME or YUNLAN_HOME"}
	configNotWritten     = lang.Text{"无法写入 %s：%s", "cannot write %s: %s"}
	configNotWrittenHint = lang.Text{"设置 XDG_CONFIG_HOME 或 YUNLAN_HOME 为可写的文件夹", "set XDG_CONFIG_HOME or YUNLAN_HOME to a folder that can be written"}
	configMissing        = lang.Text{"没有配置文件（%s），一切照默认", "no configuration file (%s): the defaults apply"}
	configFine           = lang.Text{"没有错误：%s", "no errors: %s"}
	configWrong          = lang.Text{"%s 有 %d 处错误", "%s: %d error(s)"}
	configWrongHint      = lang.Text{"请改正后再检查一次；%s", "fix these and run the check again; %s"}
)
