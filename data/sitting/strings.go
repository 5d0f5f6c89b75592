package sitting

import "yunlan/content/lang"

var (
	finishedElsewhere = lang.Text{
		"这次自评已在别的窗口里做完，结果在历史里（yunlan assess history）。您在这里的答案全部保留，作为另一次自评继续；不需要时用 yunlan assess delete 删除。",
		"This assessment was finished in another window; its result is in the history (yunlan assess history). Your answers here are all kept and go on as an assessment of their own; yunlan assess delete removes it.",
	}
	deletedElsewhere = lang.Text{
		"磁盘上已经没有这次自评：可能已在别的窗口里删除，或文件损坏后被移走。您在这里的答案全部保留，作为另一次自评继续；不需要时用 yunlan assess delete 删除。",
		"This assessment is no longer on the disk: it was deleted in another window, or its file was damaged and moved aside. Your answers here are all kept and go on as an assessment of their own; yunlan assess delete removes it.",
	}
)
