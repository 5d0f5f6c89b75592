package collection

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// editionOf is a report of a year that states a number of it.
func editionOf(year int, sentence string) string {
	return fmt.Sprintf("# 算力白皮书（%d年）\n\n## 一、总则\n\n本报告说明情况，共分几个部分。%s\n", year, sentence)
}

// TestANumberOverTheEditions: equal keys alone, a year for which two editions differ
// with both numbers, nothing between the years that are stated.
func TestANumberOverTheEditions(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "2021.md", editionOf(2021, "2020年，全市算力规模达到140亿元。2020年，全市用户规模达到7万户。2020年，全市算力规模较2019年增长30%。"))
	write(t, dir, "2022.md", editionOf(2022, "2021年，全市算力规模达到180亿元，较2020年增长28.6%。"))
	write(t, dir, "2024.md", editionOf(2024, "2023年，全市算力规模达到230亿元。2021年，全市算力规模达到181亿元。到2030年，全市算力规模达到900亿元。2023年，全市算力规模超过5亿元。2022年，全市算力规模达到9万户。"))
	write(t, dir, "other.md", "# 别的报告（2022年）\n\n## 一、总则\n\n2021年，全市算力规模达到77亿元。\n")
	add(t, c, dir)
	found, _, err := c.SeriesOf(context.Background(), "全市算力规模", quiet)
	all := found.Series
	if err != nil || len(all) == 0 {
		t.Fatalf("%+v, %v", all, err)
	}
	var years []string
	for _, p := range all[0].Points {
		var values []string
		for _, v := range p.Values {
			values = append(values, v.Shown)
			if !strings.Contains(v.Quote, v.Shown) || v.Title == "" || v.Document == "" {
				t.Errorf("%d has no sentence: %+v", p.Year, v)
			}
		}
		slices.Sort(values)
		years = append(years, fmt.Sprint(p.Year, values, p.Agreed()))
	}
	if got := strings.Join(years, " "); got != "2020 [140] true 2021 [180 181] false 2023 [230] true" || all[0].Family != "算力白皮书" || all[0].Unit != "亿元" {
		t.Errorf("%s of %s", got, all[0].Family)
	}
	if i := slices.IndexFunc(all, func(s Series) bool { return s.Unit == "%" }); i < 0 || len(all[i].Points) != 2 || !strings.Contains(all[i].Metric, "上年") {
		t.Errorf("growth over the year before: %+v", all)
	}
	if i := slices.IndexFunc(all, func(s Series) bool { return s.Family == "别的报告" }); i < 0 || len(all[i].Points) != 1 {
		t.Errorf("another family: %+v", all)
	}
	if all, near, err := c.SeriesOf(context.Background(), "算力规模", quiet); err != nil || len(all.Series) != 0 || !slices.Contains(near, "全市算力规模") {
		t.Errorf("%+v, near %v, %v", all, near, err)
	}
}

// TestThePaperThatComesAlongJoinsItsFamily with the numbers that it states.
func TestThePaperThatComesAlongJoinsItsFamily(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "2021.md", strings.ReplaceAll(editionOf(2021, "2020年，我国云计算市场规模达2,091亿元。"), "算力", "云计算"))
	add(t, c, dir)
	found, _, err := c.SeriesOf(context.Background(), "我国云计算市场规模", quiet)
	all := found.Series
	if err != nil || len(all) == 0 {
		t.Fatalf("%+v, %v", all, err)
	}
	got := ""
	for _, p := range all[0].Points {
		got += fmt.Sprint(p.Year, " ", p.Values[0].Shown, p.Values[0].Unit, " ")
	}
	if !all[0].Points[1].Values[0].Curated || all[0].Points[0].Values[0].Curated {
		t.Errorf("who gathered them: %+v", all[0])
	}
	if got != "2020 2,091亿元 2022 4,550亿元 " || all[0].Points[1].Values[0].Document != Bundled || len(all[0].Points[1].Values) != 1 {
		t.Errorf("%s: %+v", got, all[0])
	}
}

// TestWhatWasGatheredByHandJoins where rules find nothing; both names of the country are
// one, and a number that is not of a year, or plain, stays out.
func TestWhatWasGatheredByHandJoins(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "2021.md", strings.ReplaceAll(editionOf(2021, "2021年，我国公有云市场规模达2,181亿元。"), "算力", "云计算"))
	add(t, c, dir)
	for _, subject := range []string{"我国公有云市场规模", "中国公有云市场规模"} {
		found, _, err := c.SeriesOf(context.Background(), subject, quiet)
		all := found.Series
		if err != nil || len(all) != 1 || len(all[0].Points) != 2 {
			t.Fatalf("%s: %+v, %v", subject, all, err)
		}
		if v := all[0].Points[1].Values; len(v) != 1 || !v[0].Curated || v[0].Shown != "3,256" || !strings.Contains(v[0].Quote, "3,256亿元") || v[0].Page != "13" {
			t.Errorf("%s: %+v", subject, v)
		}
	}
	if all, _, err := c.SeriesOf(context.Background(), "中国云计算市场增速同比下降", quiet); err != nil || len(all.Series) != 0 {
		t.Errorf("a number of two years: %+v, %v", all, err)
	}
}

// TestTheEditionsOfAFamily are those of which there are several, and all that they state
// of years is found without a subject.
func TestTheEditionsOfAFamily(t *testing.T) {
	c, dir := library(t), folderOf(t)
	write(t, dir, "2021.md", editionOf(2021, "2020年，全市算力规模达到140亿元。2020年，全市用户规模达到7万户。"))
	write(t, dir, "2022.md", editionOf(2022, "2021年，全市算力规模达到180亿元。"))
	write(t, dir, "other.md", "# 别的报告（2022年）\n\n## 一、总则\n\n2021年，全市算力规模达到77亿元。\n")
	add(t, c, dir)
	families, err := c.Editions()
	if err != nil || len(families) != 1 || len(families[0]) != 2 || families[0][0].Year != 2021 {
		t.Fatalf("%+v, %v", families, err)
	}
	stated, err := c.SeriesIn(context.Background(), families[0][0].Family, quiet)
	all := stated.Series
	if err != nil || len(all) != 2 || all[0].Subject != "全市算力规模" || len(all[0].Points) != 2 || all[1].Subject != "全市用户规模" {
		t.Errorf("%+v, %v", all, err)
	}
	d := families[0][0]
	if err := errors.Join(os.Remove(filepath.Join(c.shelf.Folder(), "papers", d.ID+".doc")), os.Remove(d.Places[0].Path)); err != nil {
		t.Fatal(err)
	}
	stated, err = c.SeriesIn(context.Background(), d.Family, quiet)
	if err != nil || len(stated.Unread) != 1 || stated.Unread[0].ID != d.ID || len(stated.Series) != 1 {
		t.Errorf("of one nothing is left: %+v, %v", stated, err)
	}
}
