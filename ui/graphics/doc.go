// Package graphics shows an image in a terminal that can: by kitty's graphics
// protocol, iTerm2's, or sixel. Which of them a terminal can is what it answers to
// Question, never what it is called.
//
//	can := graphics.Ability{}
//	can = can.With(answer)            // for each answer that ui/input delivers
//	image := can.Room(cols, rows)     // the pixels to draw
//	err := can.Show(w, image, …)      // over the whole window but its last row
//
// It reads nothing and holds no image; drawing is ui/picture's.
package graphics
