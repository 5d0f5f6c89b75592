package cli

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"yunlan/content"
)

// tableRuns are runs of every command that writes tables, under an English interface.
var tableRuns = []string{
	"facts", "facts --kind date", "policies", "table", "audit", "chart", "subsidy --region Beijing --size sme", "export",
	"chart fig1", "chart fig2", "chart fig3", "chart fig4", "chart fig5", "chart fig6", "chart fig7",
	"chart policies", "chart actors", "chart growth", "chart lens", "chart adoption", "chart regions",
}

// chineseHead ends the head of a column that holds the Chinese side.
const chineseHead = " (Chinese)"

// references are the heads of columns that say where something stands.
var references = []string{"block", "figure", "section"}

// TestNoHanInEnglishTables: no cell of a CSV file, a Markdown table or a workbook under
// an English interface holds Chinese, but in the columns that say so, and titles in 《》;
// and each reference can be typed.
func TestNoHanInEnglishTables(t *testing.T) {
	paper := content.Load()
	for _, path := range runnable(t) {
		args := append([]string{"--lang", "en"}, strings.Fields(strings.TrimPrefix(path, "yunlan"))...)
		_, _, formats := runOn(paper, append(args, "--format", "none")...)
		listed := slices.ContainsFunc(tableRuns, func(run string) bool { return strings.HasPrefix("yunlan "+run, path) })
		if path != "yunlan" && strings.Contains(formats, "xlsx") && !listed {
			t.Errorf("%s writes tables and stands in no row of tableRuns", path)
		}
	}
	for _, run := range tableRuns {
		for _, format := range []string{"csv", "md", "xlsx"} {
			if run == "export" && format != "xlsx" {
				continue // a text, which TestNoHanInEnglish reads
			}
			exit, out, said := runOn(paper, append([]string{"--lang", "en"}, strings.Fields(run+" --format "+format)...)...)
			if exit != 0 {
				t.Errorf("%s as %s: %s", run, format, said)
				continue
			}
			for name, rows := range sheetsOf(t, format, out) {
				for _, fault := range faultsOf(paper, rows) {
					t.Errorf("%s as %s%s: %s", run, format, name, fault)
				}
			}
		}
	}
}

// sheetsOf reads the tables of an output by their names.
func sheetsOf(t *testing.T, format, out string) map[string][][]string {
	t.Helper()
	sheets := map[string][][]string{}
	switch format {
	case "csv":
		r := csv.NewReader(strings.NewReader(out))
		r.FieldsPerRecord = -1
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		sheets[""] = rows
	case "md":
		for line := range strings.Lines(out) {
			sheets[""] = append(sheets[""], strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|"))
		}
	case "xlsx":
		file, err := excelize.OpenReader(bytes.NewReader([]byte(out)))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range file.GetSheetList() {
			if sheets[", "+name], err = file.GetRows(name); err != nil {
				t.Fatal(err)
			}
			sheets[", "+name] = append(sheets[", "+name], []string{name})
		}
	}
	return sheets
}

// faultsOf are the cells with Chinese outside the columns for it, and the references that
// nobody can type.
func faultsOf(paper *content.Paper, rows [][]string) []string {
	var faults, heads []string
	title, han := regexp.MustCompile(`《[^》]*》`), regexp.MustCompile(`\p{Han}`)
	for _, row := range rows {
		if slices.ContainsFunc(row, func(c string) bool {
			return slices.Contains(references, strings.TrimSpace(c)) || strings.HasSuffix(strings.TrimSpace(c), chineseHead)
		}) {
			heads = row
			continue
		}
		for i, cell := range row {
			head := ""
			if i < len(heads) {
				head = strings.TrimSpace(heads[i])
			}
			if strings.HasSuffix(head, chineseHead) {
				continue
			}
			if han.MatchString(title.ReplaceAllString(cell, "")) {
				faults = append(faults, head+": "+cell)
			}
			if slices.Contains(references, head) {
				for ref := range strings.FieldsSeq(strings.ReplaceAll(cell, "<br>", " ")) {
					if _, err := paper.Resolve(ref); err != nil && strings.Trim(ref, "-: ") != "" {
						faults = append(faults, head+": "+err.Error())
					}
				}
			}
		}
	}
	return faults
}
