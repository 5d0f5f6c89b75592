package data

import (
	"slices"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/cli/command"
	"yunlan/ui/figure"
	"yunlan/ui/picture"
	"yunlan/ui/save"
)

// pictureLook is the size and the theme of a picture, "" for the usual ones.
type pictureLook struct {
	size, theme string
	pixels      picture.Size
}

func (l *pictureLook) flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.Var(command.Word{Value: &l.size}, "size", flagSize.String())
	var themes []string
	for _, t := range picture.Themes() {
		themes = append(themes, string(t))
	}
	command.Choose(cmd, flags, command.Choice{Value: &l.theme, Names: themes}, "theme", flagPictureTheme.String())
}

// given reports that one of the options was given.
func (l *pictureLook) given() bool { return l.size != "" || l.theme != "" }

// slide is the size where a theme alone is given.
var slide = picture.Size{W: 1920, H: 1080}

// settle reads the size.
func (l *pictureLook) settle() error {
	l.pixels = slide
	if l.size == "" {
		return nil
	}
	var ok bool
	if l.pixels, ok = picture.ParseSize(l.size); !ok {
		return command.Usage(msgBadSize.F(command.Echo(l.size)), hintBadSize.String())
	}
	return nil
}

// drawn is a view of a figure as a picture that looks so.
func (l *pictureLook) drawn(run *command.Program, f market.Figure, key market.Key, format string) ([]byte, error) {
	if !l.given() {
		return Drawn(run, f, key, format)
	}
	return encoded(run, picture.DrawSized(f, key, l.pixels, picture.Theme(l.theme)), format)
}

// pictures are the formats of pictures.
var pictures = []string{command.AsSVG, command.AsPNG}

// settle determines the format and refuses options that contradict each other.
func (o *chartOptions) settle(cmd *cobra.Command, args []string) error {
	if o.all && len(args) > 0 {
		return command.Usage(msgAllAndOne.F(command.Echo(args[0])), hintAllCharts.String())
	}
	if o.all && o.list {
		return command.Usage(msgAllAndOne.F("--list"), hintAllCharts.String())
	}
	if o.all && o.Format == "" {
		o.Format = command.AsSVG
	}
	if err := o.Settle(cmd); err != nil {
		return err
	}
	if (o.all || o.look.given()) && !slices.Contains(pictures, o.Format) {
		return command.Usage(msgNoPicture.F(o.Format), hintNoPicture.String())
	}
	return o.look.settle()
}

// allCharts writes a picture of every view of every figure into a folder. Nothing is
// written where one cannot be drawn, or where a file of one of the names exists, unless
// it is to be replaced.
func (p *program) allCharts(m *market.Market, o chartOptions) error {
	folder, force := o.File()
	if !command.IsFile(folder) {
		return command.Usage(msgNoFolder.String(), hintAllCharts.String())
	}
	var files []save.Named
	for _, f := range m.Figures() {
		views := figure.Views(f)
		if len(views) == 0 {
			views = []market.Key{market.Value}
		}
		for i, key := range views {
			name := content.ID(f.ID).Typed()
			if i > 0 {
				name += "-" + string(key)
			}
			data, err := o.look.drawn(p.Program, f, key, o.Format)
			if err != nil {
				return err
			}
			files = append(files, save.Named{Name: name + "." + o.Format, Data: data})
		}
	}
	if err := save.Folder(folder, files, force); err != nil {
		return err
	}
	return p.Tell(savedAll.F(len(files), save.Said(folder)))
}
