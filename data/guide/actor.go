package guide

import (
	"cmp"
	"fmt"
	"slices"

	"yunlan/content"
	"yunlan/data/edition"
)

// Actor is somebody or something that the paper names.
type Actor struct {
	Name     string          `json:"name"`
	Names    []string        `json:"names"` // as printed, the short one first
	English  string          `json:"en"`
	Kind     ActorKind       `json:"kind"`
	Mentions []content.Place `json:"-"` // in the order of the paper, at least one
	Chapters []Count         `json:"chapters"`
}

// Count is how often a chapter, headings included, names an actor.
type Count struct {
	Chapter  content.ID `json:"chapter"` // "0" is 前言
	Mentions int        `json:"mentions"`
}

// ActorKind says what an actor is; the values are what scripts see.
type ActorKind string

// The kinds of actor.
const (
	Vendor      ActorKind = "厂商"
	Product     ActorKind = "产品" // and programmes for partners
	Institution ActorKind = "机构"
	Region      ActorKind = "地区" // countries, and unions and parts of them
)

// Kinds lists the kinds in the order of the index.
var Kinds = []ActorKind{Vendor, Product, Institution, Region}

// actorRecord is an actor as the embedded data has it.
type actorRecord struct {
	Name    string    `json:"name"`
	English string    `json:"en"`
	Kind    ActorKind `json:"kind"`
	Names   []string  `json:"names"`
	Not     []string  `json:"not"` // phrases that hold a name and do not mean the actor
}

// index holds the actors and the scanner for their names.
type index struct {
	actors []Actor // as in the data: scan knows them by their place there
	sorted []Actor // by kind, the most named first
	scan   scanner
}

func newIndex(paper *content.Paper) (index, error) {
	records, err := edition.Decode[[]actorRecord](edition.Of(paper), "actors.json")
	if err != nil {
		return index{}, err
	}
	var x index
	for i, r := range records {
		x.actors = append(x.actors, Actor{Name: r.Name, Names: r.Names, English: r.English, Kind: r.Kind})
		for _, name := range r.Names {
			x.scan.add(name, i)
		}
		for _, phrase := range r.Not {
			x.scan.add(phrase, -1)
		}
	}
	x.read(paper)
	x.sort()
	for _, a := range x.actors {
		if len(a.Mentions) == 0 {
			return index{}, fmt.Errorf("actor %s: the paper does not name it", a.Name)
		}
	}
	return x, nil
}

// read finds every mention and counts them by chapter.
func (x *index) read(paper *content.Paper) {
	var chapters []content.ID
	at := map[content.ID]int{} // of a chapter in chapters
	for _, s := range paper.Sections {
		if s.Parent == "" {
			at[s.ID] = len(chapters)
			chapters = append(chapters, s.ID)
		}
	}
	for i := range x.actors {
		for _, c := range chapters {
			x.actors[i].Chapters = append(x.actors[i].Chapters, Count{Chapter: c})
		}
	}
	for _, b := range paper.Blocks {
		path := paper.Path(b.Section)
		if len(path) == 0 {
			continue
		}
		chapter := at[path[0].ID]
		for _, m := range x.scan.find(b.Text) {
			if m.start < b.Repeated() {
				continue // printed once, for several rows
			}
			for _, i := range m.owners {
				a := &x.actors[i]
				a.Mentions = append(a.Mentions, content.Place{Block: b.ID, Start: m.start, End: m.end})
				a.Chapters[chapter].Mentions++
			}
		}
	}
}

func (x *index) sort() {
	x.sorted = slices.Clone(x.actors)
	slices.SortStableFunc(x.sorted, func(a, b Actor) int {
		return cmp.Or(
			cmp.Compare(slices.Index(Kinds, a.Kind), slices.Index(Kinds, b.Kind)),
			cmp.Compare(len(b.Mentions), len(a.Mentions)),
		)
	})
}

// Actors returns everyone and everything that the paper names, by kind and then by
// number of mentions, the most first.
func (g *Guide) Actors() ([]Actor, error) {
	x, err := g.actors()
	return x.sorted, err
}

// ActorsIn returns the actors that a text names, each once: the subject of a
// number may be more than one (AWS/微软).
func (g *Guide) ActorsIn(text string) ([]Actor, error) {
	x, err := g.actors()
	if err != nil {
		return nil, err
	}
	var found []Actor
	seen := map[int]bool{}
	for _, m := range x.scan.find(text) {
		for _, i := range m.owners {
			if !seen[i] {
				seen[i] = true
				found = append(found, x.actors[i])
			}
		}
	}
	return found, nil
}
