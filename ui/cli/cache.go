package cli

import (
	"errors"
	"strconv"

	"github.com/spf13/cobra"

	"yunlan/content/source"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/cli/command"
)

func (p *program) cache() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:     "cache",
		Short:   shortCache.String(),
		Long:    shortCache.String() + longCache.String(),
		Example: "yunlan cache\nyunlan cache clear",
		Args:    command.NoSubcommand,
		RunE:    func(*cobra.Command, []string) error { return p.runCache(asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	cmd.AddCommand(&cobra.Command{
		Use:   "clear",
		Short: shortCacheClear.String(),
		Args:  command.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return p.runCacheClear() },
	})
	return cmd
}

// cacheJSON is what the cache holds.
type cacheJSON struct {
	Schema  int    `json:"schema"`
	Folder  string `json:"folder"`
	Bytes   int64  `json:"bytes"`
	Indexes int    `json:"indexes"`
	PDF     int64  `json:"pdf_bytes,omitempty"` // the compiled reader of PDF files
}

func (p *program) runCache(asJSON bool) error {
	folder := store.DefaultDirs().Cache
	size, indexes, err := search.CacheSize(folder)
	if err != nil {
		return cacheFailure(folder, err)
	}
	pdf := source.Kept(folder)
	if asJSON {
		return p.PrintJSON(cacheJSON{command.Schema, folder, size, indexes, pdf})
	}
	said := cacheHolds.F(folder, indexes, megabytes(size)) + "\n"
	if pdf > 0 {
		said += cacheHoldsPDF.F(megabytes(pdf)) + "\n"
	}
	return p.Print(said)
}

func (p *program) runCacheClear() error {
	folder := store.DefaultDirs().Cache
	size, _, err := search.CacheSize(folder)
	size += source.Kept(folder)
	if err == nil {
		err = errors.Join(search.ClearCache(folder), source.Forget(folder))
	}
	if err != nil {
		return cacheFailure(folder, err)
	}
	return p.Print(cacheCleared.F(megabytes(size)) + "\n")
}

func cacheFailure(folder string, err error) error {
	return &command.Failure{
		Exit: command.ExitFailed, Code: "cache", Message: msgCache.F(folder, disk.Reason(err)), Hint: hintCache.String(),
	}
}

// megabytes are bytes in MB, to a tenth.
func megabytes(size int64) string { return strconv.FormatFloat(float64(size)/1e6, 'f', 1, 64) }
