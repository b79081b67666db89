package discretion

// hetuChecks are the check characters of a Finnish personal identity code, in
// the order of the remainders of its nine digits by 31.
const hetuChecks = "0123456789ABCDEFHJKLMNPRSTUVWXY"

// finnish tells whether DDMMYY and three digits, with this check character, are
// a Finnish personal identity code of any century. 900 to 999 are temporary.
func finnish(d []int, check rune) bool {
	birth := day{2000 + two(d[4:]), two(d[2:]), two(d)}
	number := 0
	for _, v := range d[:9] {
		number = number*10 + v
	}
	return birth.exists() && number%1000 >= 2 && rune(hetuChecks[number%31]) == check
}
