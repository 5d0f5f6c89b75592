package app

import "yunlan/ui/config"

// sayFaults says once what is wrong with the configuration; what is right in it
// counts.
func (m *Model) sayFaults(faults []config.Problem) {
	if len(faults) == 0 {
		return
	}
	said := faults[0].Said
	if faults[0].Line > 0 {
		said = atLine.F(faults[0].Line) + said
	}
	m.bottom.toast = badConfig.F(len(faults), said)
}
