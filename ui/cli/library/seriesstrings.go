package library

import "yunlan/content/lang"

// The numbers over the editions of a document.
var (
	shortSeries = lang.Text{"一个数在历年版本里：图、表、每个数的原句", "a number over the editions of a document: chart, table, each with its sentence"}
	longSeries  = lang.Text{
		"\n\n在文库里按系列（标题去掉年份和版次）找同一个对象的数；自带的白皮书并入它的系列。\n对象、单位、口径都相同的才放在一起；目标、预测、范围和“超过”一类不算；没说的年份空着，不推算。\n同一年各版说法不同的都列出来，不画进图里。有三个年份才画图。◇ 是程序从句子里认出来的，以原句为准；● 是自带的白皮书里人工核对过的。",
		"\n\nLooks in the library for the numbers of one subject, by family (titles without year and edition); the bundled paper joins its own.\nOnly numbers of the same subject, unit and kind stand together; goals, forecasts, ranges and bounds are left out, years that nobody states\nstay empty, and nothing is calculated. Where editions differ on a year all they say is listed and not drawn. A chart needs three years.\n◇ is read by machine: the sentence decides. ● was checked by hand, in the bundled paper.",
	}
	exampleSeries = lang.Text{
		"yunlan series {counted}\nyunlan series 我国算力规模 --json",
		"yunlan series {counts}\nyunlan series {counts} --json",
	}

	missingYears = lang.Text{"没有给出的年份：%s", "years that are not given: %s"}
	notGiven     = lang.Text{"没有给出", "not given"}
	differs      = lang.Text{"各版说法不同", "the editions differ"}
	onPage       = lang.Text{"第%s页", "p. %s"}
	quoted       = lang.Text{"“%s”", "“%s”"}

	msgNoSubject   = lang.Text{"请指定要看的数", "name the number to follow"}
	hintNoSubject  = lang.Text{"把对象写成句子里的样子，如“我国算力规模”", "write what the number is of, as the sentences do"}
	msgNoSeries    = lang.Text{"没有找到“%s”带年份的数", "there are no numbers of “%s” with a year"}
	hintNoSeries   = lang.Text{"把对象写全，如句子里那样；yunlan search --library 可以先找到那句话", "write the subject as the sentences do; yunlan search --library finds them"}
	hintNearSeries = lang.Text{"相近的有：%s", "available: %s"}
)
