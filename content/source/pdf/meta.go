package pdf

import (
	"path/filepath"
	"strings"

	"github.com/klippa-app/go-pdfium/requests"

	"yunlan/content/shape"
)

// meta is what the file says of itself. A title that a program put there, the name
// of a file, is none.
func (r *reader) meta() shape.Meta {
	return shape.Meta{Title: title(r.metaText("Title")), Author: r.metaText("Author"), Date: date(r.metaText("CreationDate"))}
}

func (r *reader) metaText(tag string) string {
	t, err := r.in.FPDF_GetMetaText(&requests.FPDF_GetMetaText{Document: r.file, Tag: tag})
	if err != nil {
		return ""
	}
	return strings.Join(strings.Fields(t.Value), " ")
}

func title(s string) string {
	for _, program := range []string{"Microsoft Word - ", "Microsoft PowerPoint - ", "untitled", "Untitled", "anonymous"} {
		if strings.HasPrefix(s, program) {
			return ""
		}
	}
	switch ext := strings.ToLower(filepath.Ext(s)); ext {
	case ".doc", ".docx", ".wps", ".tex", ".dvi", ".pdf", ".indd", ".ppt", ".pptx", ".qxd":
		return ""
	}
	if len([]rune(s)) < 3 {
		return ""
	}
	return s
}

// date reads D:20230725093000 as 2023-07-25; "" for anything else.
func date(s string) string {
	s = strings.TrimPrefix(s, "D:")
	if len(s) < 8 || strings.Trim(s[:8], "0123456789") != "" || s[4:6] > "12" || s[6:8] > "31" || s[:4] < "1980" {
		return ""
	}
	return s[:4] + "-" + s[4:6] + "-" + s[6:8]
}

// labels are the page labels of the file, "" where it gives none.
func (r *reader) labels() []string {
	labels := make([]string, r.count)
	for i := range labels {
		if l, err := r.in.FPDF_GetPageLabel(&requests.FPDF_GetPageLabel{Document: r.file, Page: i}); err == nil {
			labels[i] = strings.TrimSpace(l.Label)
		}
	}
	return labels
}
