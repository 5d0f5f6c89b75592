package market

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/picture"
	"yunlan/ui/save"
	"yunlan/ui/screen"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
	"yunlan/ui/workbook"
)

// The formats that are pictures, and the workbook of all figures.
const (
	asSVG  = "svg"
	asPNG  = "png"
	asBook = "book"
)

// formats are what a figure can be saved as, pictures first.
var formats = []string{asSVG, asPNG, string(sheet.CSV), string(sheet.JSON), string(sheet.Markdown), string(sheet.XLSX), asBook}

// openExport asks as what the figure is saved. The sums are no figure: they are in
// the workbook.
func (s *Screen) openExport() tea.Cmd {
	msg := screen.ListMsg{Title: exportTitle.F(s.shortName(s.page))}
	for _, format := range formats {
		if s.auditing() && format != asBook {
			continue
		}
		msg.Items = append(msg.Items, screen.Item{Text: formatNames[format].String(), Detail: s.fileName(format), Words: format, Run: screen.Send(saveMsg{format})})
	}
	return s.env.Ask(msg)
}

// saveMsg asks for the figure in a format.
type saveMsg struct{ format string }

// fileName names what is saved.
func (s *Screen) fileName(format string) string {
	if format == asBook {
		return bookName.F(edition.Bundled().File) + "." + string(sheet.XLSX)
	}
	return figureFile(s.shown(), s.drawnView(), format)
}

// figureFile names the figure and, of a picture beside its main view, the view:
// 图4-growth.svg.
func figureFile(f market.Figure, view market.Key, format string) string {
	if views := figure.Views(f); len(views) > 0 && view != views[0] && (format == asSVG || format == asPNG) {
		return content.ID(f.ID).Typed() + "-" + string(view) + "." + format
	}
	return content.ID(f.ID).Typed() + "." + format
}

// save writes the figure into the current folder; no file is replaced.
func (s *Screen) save(format string) tea.Cmd {
	paper, m, f, view, name := s.env.Paper, s.market, s.shown(), s.drawnView(), s.fileName(format)
	return func() tea.Msg {
		data, err := written(paper, m, f, view, format)
		return screen.ToastMsg{Text: stored(name, data, err)}
	}
}

// SavePicture writes a view of a figure as PNG into the current folder, as SVG where
// there is no font to draw with, and says where, or why not.
func SavePicture(f market.Figure, view market.Key) string {
	format := asPNG
	data, err := written(nil, nil, f, view, format)
	var fontless *picture.FontError
	if errors.As(err, &fontless) {
		format, data, err = asSVG, picture.Draw(f, view).SVG(), nil
	}
	return stored(figureFile(f, view, format), data, err)
}

// stored writes what was made under the first free name, and says where it is, or why
// there is none.
func stored(name string, data []byte, err error) string {
	ext := filepath.Ext(name)
	path := save.Free(strings.TrimSuffix(name, ext), ext) + ext
	if err == nil {
		err = save.File(path, data, false)
	}
	return outcome(path, err)
}

// written is the view as a picture, or the figure's numbers.
func written(paper *content.Paper, m *market.Market, f market.Figure, view market.Key, format string) ([]byte, error) {
	switch format {
	case asSVG:
		return picture.Draw(f, view).SVG(), nil
	case asPNG:
		font, err := picture.FindFont(os.Getenv)
		if err != nil {
			return nil, err //nolint:wrapcheck // it says what to do
		}
		defer func() { _ = font.Close() }() // it was only read
		return picture.Draw(f, view).PNG(font)
	case string(sheet.XLSX):
		return workbook.Figure(paper, m, f).Encode()
	case asBook:
		book, err := workbook.Whole(paper, m)
		if err != nil {
			return nil, err //nolint:wrapcheck // it names what does not fit
		}
		return book.Encode()
	}
	return tables.Figure(paper, m, f, sheet.Format(format)).Encode(sheet.Format(format), sheet.Options{Excel: true, Indent: "  "})
}

// outcome says where the file is, or why there is none and what to do.
func outcome(path string, err error) string {
	var said *save.Error
	var font *picture.FontError
	switch {
	case errors.As(err, &font):
		return notSaved.F(lang.Statements([]string{font.Message, font.Hint}))
	case errors.As(err, &said):
		return notSaved.F(lang.Statements([]string{said.Message, said.Hint}))
	case err != nil:
		return notSaved.F(err.Error())
	}
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	return saved.F(save.Said(path))
}
