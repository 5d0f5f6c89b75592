package report

import (
	"bytes"
	"encoding/json"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// browser finds Chromium, or skips with the reason.
func browser(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Skip("Chromium is missing (Debian: chromium)")
	return ""
}

// browse opens a page in a headless browser that keeps to itself and returns
// what it wrote to stdout.
func browse(t *testing.T, file string, args ...string) string {
	t.Helper()
	args = append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + t.TempDir(),
	}, args...)
	cmd := exec.CommandContext(t.Context(), browser(t), append(args, "file://"+file)...)
	var out, messages bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &messages
	cmd.WaitDelay = 5 * time.Second
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v\n%s", err, messages.String())
	}
	return out.String()
}

// TestInABrowser opens a report in Chromium and reads title, level and bars
// back from the page as it was laid out. The browser's log of the network must
// name no request of the page's, and its document must be the file's.
func TestInABrowser(t *testing.T) {
	browser(t)
	src := grown(t)
	src.Name = `<script>document.title='fetched'</script><img src=http://example.com/x.png>`
	r := New(src)
	page := htmlOf(t, r)
	folder := t.TempDir()
	file, log := filepath.Join(folder, "report.html"), filepath.Join(folder, "net.json")
	if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	dom := browse(t, file, "--dump-dom", "--log-net-log="+log)
	if title := one(regexp.MustCompile(`<title>(.*?)</title>`), dom); html.UnescapeString(title) != r.Title+" · "+r.Name {
		t.Errorf("title %q", title)
	}
	if lead := one(regexp.MustCompile(`<p class="lead">(.*?)</p>`), dom); lead != "您的企业在第 3 级（共 5 级）：成长，得分 65–67（满分 100）" {
		t.Errorf("level %q", lead)
	}
	if on := strings.Count(dom, `<rect class="on"`); on != 3 {
		t.Errorf("%d of the levels are lit", on)
	}
	if diff := cmp.Diff(wanted(r), bars(dom)); diff != "" {
		t.Errorf("bars (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(tagsOf(browserless(page)), tagsOf(browserless(dom))); diff != "" {
		t.Errorf("the browser's document is another one (-file +browser):\n%s", diff)
	}
	if urls := requested(t, log); len(urls) > 0 {
		t.Errorf("the page asks for %q", urls)
	}
}

// TestBrowserSeesRequests proves that the log would tell: a page that does ask
// for a picture is caught.
func TestBrowserSeesRequests(t *testing.T) {
	browser(t)
	folder := t.TempDir()
	file, log := filepath.Join(folder, "page.html"), filepath.Join(folder, "net.json")
	if err := os.WriteFile(file, []byte(`<p><img src="http://127.0.0.1:9/x.png">`), 0o600); err != nil {
		t.Fatal(err)
	}
	browse(t, file, "--dump-dom", "--log-net-log="+log)
	if diff := cmp.Diff([]string{"http://127.0.0.1:9/x.png"}, requested(t, log)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// wanted are the numbers of the drawn bars in their order.
func wanted(r *Report) []string {
	var values []string
	for _, s := range r.Sections {
		for _, b := range s.Blocks {
			if b.Drawn() {
				values = append(values, strconv.Itoa(*b.Value))
			}
		}
	}
	return values
}

func bars(dom string) []string {
	var widths []string
	for _, m := range regexp.MustCompile(`<rect class="bar" width="(\d+)"`).FindAllStringSubmatch(dom, -1) {
		widths = append(widths, m[1])
	}
	return widths
}

// browserless writes both documents alike: a serialised one closes what was
// written short and opens bodies of its own.
func browserless(s string) string {
	s = regexp.MustCompile(`(?s)^.*<body>`).ReplaceAllString(s, "")
	return regexp.MustCompile(`></rect>`).ReplaceAllString(strings.ReplaceAll(s, `"/>`, `"></rect>`), ">")
}

// requested are the addresses that the browser's log of the network names as
// requests of a page.
func requested(t *testing.T, log string) []string {
	t.Helper()
	data, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Events []struct {
			Params struct {
				URL  string `json:"url"`
				Page string `json:"network_isolation_key"` // of the page that asks; the browser's own have none
			}
		}
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	var urls []string
	for _, e := range doc.Events {
		if strings.Contains(e.Params.Page, "file:") {
			urls = append(urls, e.Params.URL)
		}
	}
	return urls
}
