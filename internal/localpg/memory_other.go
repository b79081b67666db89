//go:build unix && !linux

package localpg

// memoryDir is empty: only Linux has a folder in memory everywhere.
func memoryDir() string { return "" }
