package content

import "testing"

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Parse(whitepaper)
	}
}

func BenchmarkSanitize(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Sanitize(whitepaper)
	}
}

func BenchmarkLocate(b *testing.B) {
	p := Load()
	b.ReportAllocs()
	for b.Loop() {
		p.Locate("", "加速中国式现代化进程！")
	}
}
