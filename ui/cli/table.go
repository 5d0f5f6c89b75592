package cli

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"yunlan/data/policy"
	"yunlan/ui/save"

	"github.com/spf13/cobra"
)

// tableOptions are the options of `yunlan table`.
type tableOptions struct {
	region, since, sort  string
	format, output       string
	width                int
	force, excel, asJSON bool
}

// tableFormats are the values of --format, in the order help lists them.
var tableFormats = []string{"text", "csv", "json", "md"}

func (p *program) table() *cobra.Command {
	var o tableOptions
	cmd := &cobra.Command{
		Use:       "table [表1]",
		Short:     shortTable,
		Long:      longTable,
		Example:   exampleTable,
		ValidArgs: []string{string(policy.Table1)},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := p.oneTable(cmd, args); err != nil {
				return err
			}
			o, err := o.named()
			if err != nil {
				return err
			}
			switch wide := cmd.Flags().Changed("width"); {
			case wide && o.format != "text":
				return usage(fmt.Sprintf(msgWidthText, o.format), hintWidthText)
			case !wide && !o.toFile():
				o.width = p.cols
			}
			return p.runTable(o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.region, "region", "", flagRegion)
	flags.StringVar(&o.since, "since", "", flagSince)
	flags.StringVar(&o.sort, "sort", "", flagSort)
	choose(cmd, flags, choice{&o.format, tableFormats}, "format", flagTableFormat)
	flags.StringVarP(&o.output, "output", "o", "", flagOutput)
	flags.Var(cells{&o.width}, "width", flagWidth)
	flags.BoolVar(&o.force, "force", false, flagForce)
	flags.BoolVar(&o.excel, "excel", false, flagExcel)
	flags.BoolVar(&o.asJSON, "json", false, flagTableJSON)
	return cmd
}

// oneTable refuses what is not the paper's only table.
func (p *program) oneTable(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if len(args) > 1 {
		return noArgs(cmd, args[1:])
	}
	ref, err := p.paper().Resolve(args[0])
	if err != nil {
		return err
	}
	if ref.ID != policy.Table1 {
		return usage(fmt.Sprintf(msgNoTable, echo(args[0])), fmt.Sprintf(hintNoTable, echo(args[0])))
	}
	return nil
}

func (p *program) runTable(o tableOptions) error {
	rows, err := p.tableRows(o)
	if err != nil {
		return err
	}
	out, err := p.renderTable(policy.TableOf(p.paper(), rows), o)
	if err != nil {
		return err
	}
	if o.toFile() {
		if err := save.File(o.output, []byte(out), o.force); err != nil {
			return err
		}
	}
	if o.format == "csv" { // which has no place for the warning
		if err := p.tell(policy.Warning); err != nil {
			return err
		}
	}
	switch {
	case o.toFile():
		return p.tell(fmt.Sprintf(msgSaved, o.output, len(out)))
	case o.excel:
		return p.write(out) // print would take the byte order mark off
	}
	return p.print(out)
}

func (o tableOptions) toFile() bool { return o.output != "" && o.output != "-" }

// named settles the format: what was asked for, or what the file's name says.
func (o tableOptions) named() (tableOptions, error) {
	all := fmt.Sprintf(hintFormat, strings.Join(tableFormats, "、"))
	if o.asJSON {
		if o.format != "" && o.format != "json" {
			return o, usage(fmt.Sprintf(msgTwoFormats, o.format), hintTwoFormats)
		}
		o.format = "json"
	}
	if o.format == "" {
		ext := strings.ToLower(filepath.Ext(o.output))
		format, ok := formatOf[ext]
		if !ok {
			return o, usage(fmt.Sprintf(msgNoExtension, ext), all)
		}
		o.format = format
	}
	if o.excel && o.format != "csv" {
		return o, usage(msgExcel, hintExcel)
	}
	return o, nil
}

// formatOf is the format that the name of a file asks for.
var formatOf = map[string]string{
	"": "text", ".txt": "text", ".csv": "csv", ".json": "json", ".md": "md", ".markdown": "md",
}

// tableRows are the rows that the options ask for, in order.
func (p *program) tableRows(o tableOptions) ([]policy.Policy, error) {
	list, err := policy.All(p.paper())
	if err != nil {
		return nil, err
	}
	list, err = inRegion(list, o.region)
	if err != nil {
		return nil, err
	}
	if o.since != "" {
		from, err := policy.ParseDate(o.since)
		if err != nil {
			return nil, usage(fmt.Sprintf(msgSince, echo(o.since)), hintSince)
		}
		list = policy.Since(list, from)
	}
	list = slices.DeleteFunc(list, func(one policy.Policy) bool { return one.Row == "" })
	if list, err = p.sorted(list, o.sort); err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, &failure{exitFailed, "not_found", msgNoRows, hintNoRows}
	}
	return list, nil
}

// sorted orders by a column's name, a printed header of the table, or the
// reverse of either: -时间.
func (p *program) sorted(list []policy.Policy, by string) ([]policy.Policy, error) {
	if by == "" {
		return list, nil
	}
	name, descending := strings.CutPrefix(by, "-")
	printed := []policy.Column{policy.ByRegion, policy.ByDate, policy.ByName, policy.ByPoints}
	if i := slices.Index(p.paper().Columns(policy.Table1), name); i >= 0 && i < len(printed) {
		name = string(printed[i])
	}
	column, err := policy.ParseColumn(name)
	if err != nil {
		var names []string
		for _, c := range policy.Columns() {
			names = append(names, fmt.Sprintf("%s（%s）", c, string(c)))
		}
		return nil, usage(fmt.Sprintf(msgNoColumn, echo(name)), fmt.Sprintf(hintChoose, strings.Join(names, "、")))
	}
	return policy.Sort(list, policy.Order{By: column, Descending: descending}), nil
}
