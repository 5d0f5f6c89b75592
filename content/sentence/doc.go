// Package sentence says where Chinese sentences begin and end. What counts as
// an end depends on who asks, so each class of stops holds the one before it:
//
//	Ends    。！？      the sentence is over
//	Stops   。！？；    so is one of several that ； joins: what is quoted, selected, searched
//	Breaks  。！？；：  what follows begins anew, as the items of a list do
//	Pauses  。！？；：，、  any punctuation within or after a sentence
//
// ! ? and ; count as ！？；. The signs : and , do not: they stand in 10:30 and
// 4,550. Quotes and brackets that close behind a stop belong to its sentence.
package sentence
