// Package found reads what a paper states that nobody has prepared: numbers with
// what they are of, documents named in 《》, and dates. Each has its exact sentence.
//
//	all := found.In(paper)
//	all.Facts      // 全市生产总值 | 达到 | 5.67 万亿元 | period 2025年, from "…达到5.67万亿元…"
//	all.Documents  // 《数据安全法》 with who issued it and when, where the sentence says
//	all.Dates      // 2022年10月 with the sentence
//	found.SeriesOf(all.Facts) // three and more equal subjects with years
//
// It would rather be silent than wrong: a number whose subject is not plain is left
// out. The rules are general; docs/found.md tells how often they are right. They read
// Chinese. A number of an English paper has no rule, and nothing is found.
//
// What a careful reader gathered about a paper is in data/market and data/policy.
package found
