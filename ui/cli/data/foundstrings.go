package data

import "yunlan/content/lang"

// What is said of documents that nobody has prepared.
var (
	foundFactColumns     = []lang.Text{{"编号", "id"}, {"主体", "subject"}, {"指标", "metric"}, {"时间", "when"}, {"数", "number"}, {"出处", "where"}, {"原文", "in the document's words"}}
	foundDocumentColumns = []lang.Text{{"文件", "document"}, {"发布机构", "issuer"}, {"时间", "date"}, {"处数", "mentions"}, {"出处", "where"}, {"原文", "in the document's words"}}
	foundDateColumns     = []lang.Text{{"日期", "date"}, {"出处", "where"}, {"原文", "in the document's words"}}

	flagLibraryFacts = lang.Text{"文库里全部文档的数，程序认出的", "the numbers of all documents of the library, as a machine found them"}
	msgLibraryOrDoc  = lang.Text{"--library 找文库里的全部文档，--doc 只读一份", "--library is about all documents of the library, --doc about one"}
	hintLibraryOrDoc = lang.Text{"只能写其中一个", "use only one of them"}
	noLibraryFacts   = lang.Text{"文库的文档里没有这样的数", "no document of the library states such a number"}
	msgUnread        = lang.Text{"有 %d 份文档的文字读不出，以下没有它们的数（见 yunlan library check）：%s", "%d document(s) cannot be read and have no numbers below (see yunlan library check): %s"}
	noLibraryYet     = lang.Text{"文库是空的", "the library is empty"}
	hintAddFirst     = lang.Text{"yunlan library add 文件夹 收进文档", "yunlan library add FOLDER puts documents into it"}

	noNumbersFound   = lang.Text{"没有从这份文档里认出主体明白的数；全文检索用 yunlan search", "no number whose subject is plain was found in this document; yunlan search looks through its text"}
	noDocumentsFound = lang.Text{"这份文档没有用书名号提到别的文件", "this document names no other document in 《》"}
	noDatesFound     = lang.Text{"没有从这份文档里认出日期", "no date was found in this document"}

	hintFoundFacts     = lang.Text{"不带筛选的 yunlan facts 列出全部；--kind 可用 size、change、count、stated、goal、forecast", "yunlan facts without filters lists all; --kind is size, change, count, stated, goal or forecast"}
	noSuchDocument     = lang.Text{"这份文档提到的文件里没有这样的", "this document names no such document"}
	hintNoSuchDocument = lang.Text{"从书名号里只认得名称、发布机构和时间，不认得地区、层级和类别；不带筛选的 yunlan policies 列出全部", "of a name in 《》 only issuer and date are known, not its region, level or kind; yunlan policies without filters lists all"}
	hintOfDocument     = lang.Text{"这份文档里认得出的：yunlan facts、policies、timeline；全文检索用 yunlan search", "what is found in this document: yunlan facts, policies and timeline; yunlan search looks through its text"}
	hintNoFile         = lang.Text{"没有写 %s；要一份空的清单，用 --format json", "%s is not written; for an empty list use --format json"}
)

// nothingOf says, by command, what another document does not have.
var nothingOf = map[string]lang.Text{
	"table":   {"这份文档没有整理过的政策表；它自己的表用 yunlan show 加表的编号看", "nobody has made a table of policies of this document; yunlan show with the ID of a table shows its own"},
	"chart":   {"这份文档没有可画的图：图只画有人核对过的数", "this document has no figure to draw: figures draw numbers that somebody has checked"},
	"audit":   {"这份文档没有数据核对：还没有人核对过它的数", "this document has no data check: nobody has checked its numbers"},
	"subsidy": {"这份文档没有整理过的补贴规则", "nobody has gathered subsidy rules of this document"},
	"terms":   {"这份文档没有整理过的术语", "nobody has gathered the terms of this document"},
	"actors":  {"这份文档没有整理过的机构与产品", "nobody has gathered the names in this document"},
	"routes":  {"这份文档没有编好的阅读路线", "nobody has made reading routes for this document"},
}
