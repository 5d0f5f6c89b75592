package cli

import (
	"yunlan/content/lang"
)

var (
	shortSearch = lang.Text{"检索：中文、拼音、英文、数字、整句问题", "search: Chinese, pinyin, English, numbers, whole questions"}
	longSearch  = lang.Text{
		"\n\n“短语”要原样；-词 要没有；OR 二者有一；章:二、类:表格行、页:12 限定范围。\n拼音或首字母（zxqy）、繁体、错字、英文都认，读作什么会写出来。\n一句话能答的问句，答案连原句、页码排在最前；文中没有给出的，也说没有。\n有结果退出码 0；没有，或只找到其余的词，1（JSON 里 answered 为 false）。读法、条数和建议写到标准错误。\n--format tsv 一行一条，列用制表符隔开：编号、类、页、节、节名、全文、所示句的英译；不含答案。\n--library 在文库里找，每份文档列三条；文献:标题 年:2020-2022 系列:白皮书 限定文档；tsv 的第一列是文档编号。\nJSON 的 spans 是 text 里的位置，按 UTF-8 字节计；answer 是答案，没有则为 null。",
		"\n\n\"phrase\" as it stands; -WORD must be absent; OR either; chapter:2 a chapter, kind:row a kind, page:12 a page.\nPinyin and its initials (zxqy), traditional characters, typos and English are understood; it says how a query was read.\nA question that one sentence answers has it on top with its page; it also says what the paper does not give.\nExits with 0 for hits; 1 for none, or for none but of the other words (answered is false in JSON). How it was read, counts and advice go to stderr.\n--format tsv is a line for each hit, with tabs between: id, kind, page, section, section title, text, English of the sentences shown; it has no answer.\n--library looks in the library, three hits of each document; document:TITLE year:2020-2022 family:NAME limit them; tsv begins with their ID.\nspans in JSON are byte offsets into the UTF-8 of text; answer is the answer, or null.",
	}
	exampleSearch = lang.Text{
		"yunlan search 中央企业上云\nyunlan search 天翼云2022年营收是多少\nyunlan search 云原生 --format tsv | fzf\nyunlan search zxqy\nyunlan search --json 4550 | jq '.hits[0].text'\nyunlan search '\"一云多芯\" 章:二' --limit 3 --context 1",
		"yunlan search 'market size'\nyunlan search 'how large was the market in 2022'\nyunlan search serverless --format tsv | fzf\nyunlan search --json 4550 | jq '.hits[0].text'\nyunlan search 'security chapter:3' --limit 3 --context 1",
	}

	flagLimit   = lang.Text{"至多 `N` 条；0 为全部", "at most `N` hits; 0 for all"}
	flagContext = lang.Text{"印出整段和前后各 `N` 段", "print whole passages with `N` before and behind"}
	flagType    = lang.Text{"只要这些类：`KIND` 为 paragraph、heading、figure、table、row、source、footnote，可写多个", "these kinds alone: `KIND` is paragraph, heading, figure, table, row, source or footnote, or several"}
	flagChapter = lang.Text{"只要这些章或节，`ID` 如 2、2.3，可写多个", "these chapters or sections alone; `ID` as 2, 2.3, or several"}

	flagSearchFormat = lang.Text{"`FORMAT`：text、json、tsv", "`FORMAT`: text, json or tsv"}
	msgForText       = lang.Text{"--%s 只用于文字，不用于 %s", "--%s is for text, not for %s"}
	hintForText      = lang.Text{"去掉 --%s，或用 --format text", "leave --%s out, or use --format text"}

	flagLibrary       = lang.Text{"在文库的全部文档里找", "look in all documents of the library"}
	msgOfOneDocument  = lang.Text{"--%s 说的是一份文档，不能和 --library 一起用", "--%s is of one document and excludes --library"}
	hintOfOneDocument = lang.Text{"去掉 --%s；限定文档写在检索词里：文献:标题 年:2020-2022 系列:白皮书", "leave --%s out; limit documents in the query: document:TITLE year:2020-2022 family:NAME"}
	msgEmptyLibrary   = lang.Text{"文库是空的", "the library is empty"}
	hintEmptyLibrary  = lang.Text{"收进文档：yunlan library add 文件夹", "fill it: yunlan library add FOLDER"}
	msgNoIndex        = lang.Text{"文库的索引已损坏，或属于其他版本，没有用它", "the index of the library is damaged or of another version, and is not used"}
	hintNoIndex       = lang.Text{"yunlan library rebuild 重建", "yunlan library rebuild rebuilds it"}
	msgOtherIndex     = lang.Text{"文库的索引是另一个版本的云览建的，这个版本不能用", "the index of the library was made by another version of yunlan, and this one cannot use it"}
	hintOtherIndex    = lang.Text{"%d 份文档都在，不必重收：yunlan library rebuild 重建索引，有进度，中断后可以接着建", "all %d document(s) are kept and need not be added again: yunlan library rebuild rebuilds the index, shows how far it is, and goes on where it was stopped"}
	msgLacking        = lang.Text{"有 %d 份文档不在索引里，没有检索到。", "%d document(s) are not in the index and were not searched."}
	moreInLibrary     = lang.Text{"%d 份文档有结果；另有 %d 条没有列出，--limit 0 列出每份的前三条", "%d document(s) have hits; %d more hits are not listed, --limit 0 lists the first three of each"}
	hitsInDocument    = lang.Text{"%d 条", "%d hit(s)"}

	msgNoHit           = lang.Text{"没有找到“%s”", "nothing found for “%s”"}
	hintGarbled        = lang.Text{"文件里 %d 个字疑似乱码，搜不到可能是因为这个；换一个词试试", "%d letter(s) of the file may be wrong, which may be why; try another word"}
	hintNoHit          = lang.Text{"换一个更短的词，或用 yunlan toc 看目录", "try a shorter word, or see the contents: yunlan toc"}
	hintNoHitInLibrary = lang.Text{"换一个更短的词，或用 yunlan library list 看文库里有什么", "try a shorter word, or see what the library holds: yunlan library list"}
	hintOutside        = lang.Text{"全文里有这个词，只是不在所限的类、章或页之内；去掉限定再试", "the text has it, but outside the kinds, chapters or pages that were asked for; leave them out"}
	hintOnlyRest       = lang.Text{"列出的只有其余的词，或只是猜测", "the hits shown have only the other words, or are guesses"}
	hintNearest        = lang.Text{"%s里有相近的：%s", "similar words in %s: %s"}
	foundAll           = lang.Text{"%d 条，%d 处", "%d hit(s), %d place(s) in them"}
	moreHits           = lang.Text{"另有 %d 条，--limit 0 看全部", "%d more; --limit 0 shows all"}
)
