// Package browser holds journeys through the product in a real browser, and
// what checks every page on the way. It has nothing but tests.
package browser
