// Package sentence finds where Chinese sentences begin and end. There are four
// classes of stops for different uses, each including the one before it:
//
//	Ends    。！？      the sentence is over
//	Stops   。！？；    so is one of several that ； joins: what is quoted, selected, searched
//	Breaks  。！？；：  what follows begins anew, as the items of a list do
//	Pauses  。！？；：，、  any punctuation within or after a sentence
//
// ! ? and ; count as ！？；. The signs : and , do not: they occur in 10:30 and
// 4,550. Closing quotes and brackets after a stop belong to its sentence.
package sentence
