package data

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/data/policy"
	"yunlan/search"
	"yunlan/ui/cli/command"
	"yunlan/ui/sheet"
	"yunlan/ui/tables"
)

// tableOptions are the options of `yunlan table`.
type tableOptions struct {
	command.Request
	PolicyFilter
	sort string
}

func (p *program) table() *cobra.Command {
	var o tableOptions
	cmd := &cobra.Command{
		Use:     "table [REF]",
		Short:   shortTable.String(),
		Long:    shortTable.String() + longTable.String(),
		Example: exampleTable.String(),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return []string{policy.TableID(p.Paper()).Typed()}, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.Settle(cmd); err != nil {
				return err
			}
			if p.prepared() {
				if err := p.oneTable(cmd, args); err != nil {
					return err
				}
				return p.runTable(o)
			}
			return p.nothing(cmd, o.Request, o.narrows() || len(args) > 0)
		},
	}
	flags := cmd.Flags()
	o.PolicyFilter.flags(cmd)
	flags.Var(command.Word{Value: &o.sort}, "sort", flagSort.String())
	o.Request.Flags(cmd, command.DataFormats)
	o.TextFlag(cmd)
	return cmd
}

// oneTable is the cobra.PositionalArgs of table: none, or the paper's only table.
func (p *program) oneTable(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if len(args) > 1 {
		return command.NoArgs(cmd, args[1:])
	}
	return OneTable(p.Program, args[0])
}

// OneTable returns an error if a reference names another place than the paper's only
// table.
func OneTable(run *command.Program, name string) error {
	ref, err := english.Resolve(run.Paper(), name)
	if err != nil {
		return err
	}
	if ref.ID != policy.TableID(run.Paper()) {
		return command.Usage(msgNoTable.F(command.Echo(name)), hintNoTable.F(command.Echo(name)))
	}
	return nil
}

func (p *program) runTable(o tableOptions) error {
	w, err := p.Words(o.Text)
	if err != nil {
		return err
	}
	list, err := Rows(p.Program, o.PolicyFilter, o.sort)
	if err != nil {
		return err
	}
	t := policy.TableOf(p.Paper(), list)
	return p.Deliver(o.Request, command.Outcome{
		Text:  func(l command.Layout) string { return p.tableText(t, list, w, l) + l.Notice(w) },
		Json:  func() any { return p.table1JSON(t, list) },
		Sheet: func() sheet.Table { return tables.Table1(p.Paper(), t) },
	}, 0)
}

// Rows is Policies for the rows of table 1 alone.
func Rows(run *command.Program, f PolicyFilter, sort string) ([]policy.Policy, error) {
	p := &program{run}
	list, err := policy.All(p.Paper())
	if err != nil {
		return nil, err
	}
	list = slices.DeleteFunc(list, func(one policy.Policy) bool { return one.Row == "" })
	if list, err = p.chosen(list, f, msgNoRows, hintNoRows); err != nil {
		return nil, err
	}
	return p.sorted(list, sort)
}

// sorted sorts by a column's name or printed header; a minus sign reverses: -时间.
func (p *program) sorted(list []policy.Policy, by string) ([]policy.Policy, error) {
	if by == "" {
		return list, nil
	}
	order, err := p.orderOf(by)
	if err != nil {
		return nil, err
	}
	return policy.Sort(list, order), nil
}

// orderOf reads --sort: a column, descending after a minus sign.
func (p *program) orderOf(by string) (policy.Order, error) {
	name, descending := strings.CutPrefix(by, "-")
	printed := []policy.Column{policy.ByRegion, policy.ByDate, policy.ByName, policy.ByPoints}
	if i := slices.Index(p.Paper().Columns(policy.TableID(p.Paper())), name); i >= 0 && i < len(printed) {
		name = string(printed[i])
	}
	column, err := policy.ParseColumn(name)
	for _, c := range policy.Columns() {
		if err != nil && search.Spells(command.InLanguage(lang.Chinese, c.String), name) {
			column, err = c, nil
		}
	}
	if err != nil {
		var names, both []string
		for _, c := range policy.Columns() {
			names = append(names, string(c))
			both = append(both, columnNames(c))
		}
		return policy.Order{}, command.Usage(msgNoColumn.F(command.Echo(name)), command.DidYouMean(name, names, "--sort ", command.HintChoose.F(lang.List(both))))
	}
	return policy.Order{By: column, Descending: descending}, nil
}

// columnNames is a column's name in messages: in Chinese its title and its key, in
// English the key, which is the title.
func columnNames(c policy.Column) string {
	if lang.Now() == lang.English {
		return string(c)
	}
	return sortedBy.F(c, string(c))
}
