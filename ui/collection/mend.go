package collection

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"yunlan/content"
	"yunlan/data/shelf"
	"yunlan/search"
)

// lackingOf are the documents that the index does not have as they are listed.
func lackingOf(list []shelf.Document, engine *search.Collection) []shelf.Document {
	has := map[string]string{}
	for _, d := range engine.Documents() {
		has[d.ID] = d.Version
	}
	var lacking []shelf.Document
	for i := range list {
		if has[list[i].ID] != versionOf(list[i]) {
			lacking = append(lacking, list[i])
		}
	}
	return lacking
}

// mend indexes what is listed and not in the index: the index was lost, or is of
// another version.
func (c *Collection) mend(ctx context.Context, tell func(Progress)) error {
	_, err := c.indexLacking(ctx, tell)
	return err
}

// indexLacking indexes what the index lacks, by batches; lost are the documents of
// which nothing is left.
func (c *Collection) indexLacking(ctx context.Context, tell func(Progress)) (lost []shelf.Document, err error) {
	list, engine, err := c.opened()
	if err != nil {
		return nil, err
	}
	lacking := lackingOf(list, engine)
	var batch []*fresh
	size := 0
	for i, d := range lacking {
		if ctx.Err() != nil {
			return lost, ctx.Err()
		}
		tell(Progress{Done: i, Total: len(lacking), Name: d.Title})
		paper, err := c.restore(d)
		if err != nil {
			return lost, err
		}
		if paper == nil {
			lost = append(lost, d)
			continue
		}
		batch = append(batch, &fresh{document: d, paper: paper})
		size += len(paper.Raw)
		if size < batchBytes && len(batch) < batchFiles && i < len(lacking)-1 {
			continue
		}
		tell(Progress{Done: i + 1, Total: len(lacking), Name: d.Title, Writing: true})
		if err := c.indexUnderLock(ctx, batch); err != nil {
			return lost, err
		}
		batch, size = nil, 0
	}
	return lost, c.indexUnderLock(ctx, batch)
}

// restore is a document of which something is left, which is kept again if it had to
// be read from its file; nil if nothing is. Its error is one of writing.
func (c *Collection) restore(d shelf.Document) (*content.Paper, error) {
	doc, again, err := c.read(d)
	if err != nil {
		return nil, nil //nolint:nilerr // nothing is left
	}
	if again {
		if err := c.shelf.Keep(d, doc); err != nil {
			return nil, err
		}
	}
	return build(doc, d), nil
}

func firstOf(list ...error) error {
	for _, err := range list {
		if err != nil {
			return err
		}
	}
	return nil
}

// indexUnderLock indexes those of a batch that are still listed.
func (c *Collection) indexUnderLock(ctx context.Context, batch []*fresh) error {
	if len(batch) == 0 {
		return nil
	}
	unlock, err := c.shelf.Lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	list, err := c.Documents()
	if err != nil {
		return err
	}
	is := idsOf(list)
	var still []*fresh
	for _, f := range batch {
		if is[f.document.ID] {
			still = append(still, f)
		}
	}
	return c.indexAll(ctx, still, list)
}

// Rebuilt says what became of a rebuild.
type Rebuilt struct {
	Documents int              // that are in the index again
	Lost      []shelf.Document // of which neither a copy nor an unchanged file is left
	Stopped   bool             // before the end: the next run, or an add, goes on
}

// Rebuild makes the index anew from what was kept of the documents, and from their
// files where that is gone; it goes on with one that was stopped.
func (c *Collection) Rebuild(ctx context.Context, tell func(Progress)) (Rebuilt, error) {
	var r Rebuilt
	err := c.beginRebuild(ctx)
	if ctx.Err() != nil {
		r.Stopped = true
		return r, nil //nolint:nilerr // the next run goes on
	}
	if err != nil {
		return r, err
	}
	lost, err := c.indexLacking(ctx, tell)
	r.Lost, r.Stopped = lost, ctx.Err() != nil
	switch {
	case r.Stopped:
		err = nil
	case err == nil:
		_ = os.Remove(c.rebuilding()) // where it stays, nothing is lacking and the next one begins anew
	}
	list, engine, unread := c.opened()
	if unread == nil {
		r.Documents = len(list) - len(lackingOf(list, engine))
	}
	return r, firstOf(err, unread)
}

// rebuilding is the file that is there from the beginning of a rebuild to its end.
func (c *Collection) rebuilding() string { return filepath.Join(c.shelf.Folder(), "rebuilding") }

// beginRebuild removes the index, unless a rebuild was stopped and this is as much of it
// as was made.
func (c *Collection) beginRebuild(ctx context.Context) error {
	if list, engine, err := c.opened(); err == nil && engine.Lost() == nil && !missing(c.rebuilding()) && len(lackingOf(list, engine)) > 0 {
		return nil
	}
	if err := c.dropIndex(ctx); err != nil {
		return err
	}
	return os.WriteFile(c.rebuilding(), nil, 0o600)
}

// dropIndex removes the index, whatever it is.
func (c *Collection) dropIndex(ctx context.Context) error {
	unlock, err := c.shelf.Lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	if err := c.Close(); err != nil {
		return fmt.Errorf("close the index: %w", err)
	}
	return search.ClearCollection(ctx, c.shelf.IndexFolder())
}

// Remove takes documents off the library; their files stay.
func (c *Collection) Remove(ctx context.Context, ids []string) error {
	unlock, err := c.shelf.Lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	if err := c.shelf.Change(nil, ids); err != nil {
		return err
	}
	list, err := c.Documents()
	if err == nil {
		err = c.indexAll(ctx, nil, list)
	}
	if err == nil {
		err = c.shelf.Sweep(list)
	}
	return err
}
