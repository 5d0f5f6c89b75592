package english

import "yunlan/content/lang"

// Notice marks every view of the translation.
var Notice = lang.Text{"云览的非官方英译，以中文原文为准。", "Unofficial translation by yunlan; the Chinese text prevails."}
