package sitting

import "yunlan/content/lang"

var (
	finishedElsewhere = lang.Text{
		"这次自评已在别的窗口里做完，结果在历史里（yunlan assess history）。您在这里的答案一个不少，另作一次接着答；不要了就 yunlan assess delete。",
		"This assessment was finished in another window; its result is in the history (yunlan assess history). Your answers here are all kept and go on as an assessment of their own; yunlan assess delete removes it.",
	}
	deletedElsewhere = lang.Text{
		"这次自评在磁盘上已经没有了：在别的窗口里删除了，或是文件损坏被移开。您在这里的答案一个不少，另作一次接着答；不要了就 yunlan assess delete。",
		"This assessment is not on the disk any more: it was deleted in another window, or its file was damaged and moved aside. Your answers here are all kept and go on as an assessment of their own; yunlan assess delete removes it.",
	}
)
