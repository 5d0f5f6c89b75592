// Command pack writes the English of an edition into the zip file that is part of the
// program, the same bytes from the same files.
//
//	go run ./.ci/pack data/edition/cloud-2023/english     # or: go generate ./data/edition
package main

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "pack: name one folder")
		os.Exit(2)
	}
	packed, err := pack(os.Args[1])
	if err == nil {
		err = os.WriteFile(filepath.Clean(os.Args[1])+".zip", packed, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

// pack returns the .tsv files of a folder in a zip file, under the folder's own name
// and without their times.
func pack(folder string) ([]byte, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.tsv"))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestCompression) })
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		w, err := z.Create(filepath.Base(folder) + "/" + filepath.Base(name))
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(data); err != nil {
			return nil, err
		}
	}
	err = z.Close() // it writes the directory
	return out.Bytes(), err
}
