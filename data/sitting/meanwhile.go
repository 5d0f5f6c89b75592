package sitting

// Meanwhile is what another program did to an assessment in progress since this
// program read it.
type Meanwhile int

// What may have happened. After all but Nothing the answers of the Session are
// stored as a new assessment.
const (
	Nothing Meanwhile = iota
	FinishedElsewhere
	DeletedElsewhere
)

// String words what happened and what to do, in the language in use; "" for Nothing.
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
