package assess

import "slices"

// Span is one stretch of time of the roadmap and how much is begun in it at once.
type Span struct {
	ID string `json:"id"` // "0-3", "3-12" or "12+", in months
	Text
	Max int `json:"max"`
}

// Stage is a span of the roadmap with its tasks, the first thing first. Together the
// stages have every task: what is more than a span takes at once stands in More.
type Stage struct {
	ID string `json:"id"`
	Text
	Tasks []Task `json:"tasks"`
	More  []Task `json:"more,omitempty"` // of the same span, after Tasks
}

// All are the tasks of a stage in their order.
func (s Stage) All() []Task { return slices.Concat(s.Tasks, s.More) }

// TaskKind says what is to be done about a recommendation.
type TaskKind string

// The kinds of task.
const (
	TaskSecure TaskKind = "secure"     // remove a risk to the firm
	TaskFix    TaskKind = "fix"        // lift a gate
	TaskVerify TaskKind = "verify"     // find out, then answer again
	TaskDo     TaskKind = "do"         // the whole recommendation
	TaskBegin  TaskKind = "first_step" // the first step of a long one
	TaskFinish TaskKind = "finish"     // the rest of it
	TaskRerun  TaskKind = "rerun"      // assess again in full mode
)

// Task is one line of the roadmap; ID and Question are "" for a rerun.
type Task struct {
	Kind     TaskKind `json:"kind"`
	ID       string   `json:"id,omitempty"` // of the act
	Question string   `json:"question,omitempty"`
	Text
}

// stages spreads the ranked candidates over time. It takes from all of them,
// not only from those shown as next steps: what is long is seldom among the
// first seven and belongs on the map all the same.
func (b *Bank) stages(ranked []candidate) []Stage {
	var soon, year, later []Task
	for _, c := range ranked {
		switch kind := urgent(c); {
		case kind != "":
			soon = append(soon, task(kind, c))
		case c.act.Effort == "L":
			year = append(year, task(TaskBegin, c))
			later = append(later, task(TaskFinish, c))
		default:
			year = append(year, task(TaskDo, c))
		}
	}
	far := b.Roadmap[2]
	later = slices.Insert(later, min(len(later), far.Max-1), Task{Kind: TaskRerun, Text: textRerun})
	return []Stage{stage(b.Roadmap[0], soon), stage(b.Roadmap[1], year), stage(far, later)}
}

// urgent returns the kind of task for the first months, "" when it can wait.
func urgent(c candidate) TaskKind {
	switch {
	case c.phase == Danger:
		return TaskSecure
	case c.phase == Lift:
		return TaskFix
	case c.phase == Verify:
		return TaskVerify
	case c.act.Effort == "S":
		return TaskDo
	}
	return ""
}

func task(kind TaskKind, c candidate) Task {
	return Task{Kind: kind, ID: c.act.ID, Question: c.question.ID, Text: c.act.FirstStep}
}

func stage(s Span, tasks []Task) Stage {
	first := min(len(tasks), s.Max)
	return Stage{ID: s.ID, Text: s.Text, Tasks: append([]Task{}, tasks[:first]...), More: append([]Task(nil), tasks[first:]...)}
}
