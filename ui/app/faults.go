package app

import "yunlan/ui/config"

// sayFaults says once what is wrong with the configuration and what of it
// counts, in the words of config check, or that it is in another encoding.
func (m *Model) sayFaults(c config.Choices, faults []config.Problem) {
	switch as := c.ReadAs(); {
	case len(faults) > 0:
		m.bottom.toast = badConfig.F(len(faults), config.Effect(faults), faults[0].String())
	case as != "":
		m.bottom.toast = configRead.F(as)
	}
}
