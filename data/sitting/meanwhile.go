package sitting

// Meanwhile is what another program did with an assessment in progress while
// this one held it.
type Meanwhile int

// What may have happened. After all but Nothing the answers of the Session are
// an assessment of its own.
const (
	Nothing Meanwhile = iota
	FinishedElsewhere
	DeletedElsewhere
)

// String says it, and what can be done, in the language in use; "" for Nothing.
func (m Meanwhile) String() string {
	switch m {
	case FinishedElsewhere:
		return finishedElsewhere.String()
	case DeletedElsewhere:
		return deletedElsewhere.String()
	default:
		return ""
	}
}
