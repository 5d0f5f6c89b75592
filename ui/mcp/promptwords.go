package mcp

import (
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"yunlan/content/lang"
)

// prompts are the tasks that are offered, in the order of the list.
var prompts = []prompt{
	{
		"quote",
		lang.Text{"引一句原文", "Quote with citation"},
		"Find the sentence on a subject and quote it with its citation.",
		[]*mcp.PromptArgument{
			{Name: "subject", Description: "what the sentence is about, or the reference of a passage", Required: true},
			{Name: "style", Description: "plain, gbt7714, markdown or bibtex; plain if left out"},
		},
		map[string]func(*server, string) error{"style": aStyle},
		func(given map[string]string) string {
			style := given["style"]
			if style == "" {
				style = "plain"
			}
			return "Subject: " + given["subject"] + "\n\nFind the sentence of the documents that says this: with search, or with read if the subject is a reference. " +
				"Quote it exactly as the tool returns it, then give the citation in the style " + style + " (read with cite=" + style + "). " +
				"If search says answered=false or not_given, say that the document does not say it, and quote the nearest sentence as such."
		},
	},
	{
		"compare",
		lang.Text{"比较两份文件", "Compare two documents"},
		"Compare what two documents say about a subject.",
		[]*mcp.PromptArgument{
			{Name: "subject", Description: "what to compare", Required: true},
			{Name: "first", Description: "ID of a document, from the tool documents", Required: true},
			{Name: "second", Description: "ID of the other document", Required: true},
		},
		map[string]func(*server, string) error{"first": aDocument, "second": aDocument},
		func(given map[string]string) string {
			return "Subject: " + given["subject"] + "\nDocuments: " + given["first"] + " and " + given["second"] + "\n\n" +
				"Call documents to see that both are there. Search each for the subject and read what it says. " +
				"Make a table: what both say alike, where they differ, what only one says. Each cell has an exact quote with its document, page and block. " +
				"What a document does not say is written as not said, and is never filled in from elsewhere."
		},
	},
	{
		"check_claim",
		lang.Text{"核对一个说法", "Check a claim"},
		"Hold a claim against the document, with the sentences for and against it.",
		[]*mcp.PromptArgument{{Name: "claim", Description: "the claim, in any words", Required: true}},
		nil,
		func(given map[string]string) string {
			return "Claim: " + given["claim"] + "\n\nTake the claim apart into statements that can be checked one by one: who, what, which number, which year. " +
				"For each, use search, facts and, where numbers are compared or added, check. Judge each as supported, contradicted, or not said, " +
				"with the exact quote, page and block. Say which numbers are derived or bounds. End with one line on the whole claim."
		},
	},
}
