// Command yunlan is a terminal explorer for the Cloud Computing White Paper 2023.
package main

func main() {}
