package i18n

import "samrum/internal/calendar"

// Holiday names the feasts of all four countries as they stand inside a
// sentence: everybody reads every country's in her own language.
type Holiday map[calendar.HolidayName]string

var holiday = four[Holiday]{
	sv: Holiday{
		calendar.NewYearsDay: "nyårsdagen", calendar.EpiphanyEve: "trettondagsafton", calendar.Epiphany: "trettondedag jul",
		calendar.HolyWednesday: "onsdagen före påsk", calendar.MaundyThursday: "skärtorsdagen", calendar.GoodFriday: "långfredagen",
		calendar.EasterDay: "påskdagen", calendar.EasterMonday: "annandag påsk", calendar.GreatPrayerDay: "stora bönedagen",
		calendar.WalpurgisNight: "valborgsmässoafton", calendar.MayDay: "första maj", calendar.AscensionDay: "Kristi himmelsfärdsdag",
		calendar.NorwaysDay: "Norges nationaldag", calendar.WhitSunday: "pingstdagen", calendar.WhitMonday: "annandag pingst",
		calendar.ConstitutionDay: "Danmarks grundlagsdag", calendar.SwedensDay: "Sveriges nationaldag",
		calendar.MidsummerEve: "midsommarafton", calendar.MidsummerDay: "midsommardagen",
		calendar.AllSaintsEve: "allhelgonaafton", calendar.AllSaintsDay: "alla helgons dag", calendar.FinlandsDay: "Finlands självständighetsdag",
		calendar.LittleChristmasEve: "dagen före julafton", calendar.ChristmasEve: "julafton", calendar.ChristmasDay: "juldagen",
		calendar.SecondChristmasDay: "annandag jul", calendar.NewYearsEve: "nyårsafton",
	},
	da: Holiday{
		calendar.NewYearsDay: "nytårsdag", calendar.EpiphanyEve: "helligtrekongersaften", calendar.Epiphany: "helligtrekongersdag",
		calendar.HolyWednesday: "onsdag før påske", calendar.MaundyThursday: "skærtorsdag", calendar.GoodFriday: "langfredag",
		calendar.EasterDay: "påskedag", calendar.EasterMonday: "2. påskedag", calendar.GreatPrayerDay: "store bededag",
		calendar.WalpurgisNight: "valborgsaften", calendar.MayDay: "1. maj", calendar.AscensionDay: "Kristi himmelfartsdag",
		calendar.NorwaysDay: "Norges nationaldag", calendar.WhitSunday: "pinsedag", calendar.WhitMonday: "2. pinsedag",
		calendar.ConstitutionDay: "grundlovsdag", calendar.SwedensDay: "Sveriges nationaldag",
		calendar.MidsummerEve: "midsommeraften", calendar.MidsummerDay: "midsommerdag",
		calendar.AllSaintsEve: "fredag før allehelgensdag", calendar.AllSaintsDay: "allehelgensdag", calendar.FinlandsDay: "Finlands selvstændighedsdag",
		calendar.LittleChristmasEve: "lillejuleaften", calendar.ChristmasEve: "juleaftensdag", calendar.ChristmasDay: "juledag",
		calendar.SecondChristmasDay: "2. juledag", calendar.NewYearsEve: "nytårsaftensdag",
	},
	nb: Holiday{
		calendar.NewYearsDay: "første nyttårsdag", calendar.EpiphanyEve: "helligtrekongersaften", calendar.Epiphany: "helligtrekongersdag",
		calendar.HolyWednesday: "onsdag før påske", calendar.MaundyThursday: "skjærtorsdag", calendar.GoodFriday: "langfredag",
		calendar.EasterDay: "første påskedag", calendar.EasterMonday: "andre påskedag", calendar.GreatPrayerDay: "store bededag",
		calendar.WalpurgisNight: "valborgsaften", calendar.MayDay: "første mai", calendar.AscensionDay: "Kristi himmelfartsdag",
		calendar.NorwaysDay: "grunnlovsdagen", calendar.WhitSunday: "første pinsedag", calendar.WhitMonday: "andre pinsedag",
		calendar.ConstitutionDay: "Danmarks grunnlovsdag", calendar.SwedensDay: "Sveriges nasjonaldag",
		calendar.MidsummerEve: "midtsommeraften", calendar.MidsummerDay: "midtsommerdagen",
		calendar.AllSaintsEve: "fredag før allehelgensdag", calendar.AllSaintsDay: "allehelgensdag", calendar.FinlandsDay: "Finlands selvstendighetsdag",
		calendar.LittleChristmasEve: "lille julaften", calendar.ChristmasEve: "julaften", calendar.ChristmasDay: "første juledag",
		calendar.SecondChristmasDay: "andre juledag", calendar.NewYearsEve: "nyttårsaften",
	},
	en: Holiday{
		calendar.NewYearsDay: "New Year's Day", calendar.EpiphanyEve: "Epiphany Eve", calendar.Epiphany: "Epiphany",
		calendar.HolyWednesday: "the Wednesday before Easter", calendar.MaundyThursday: "Maundy Thursday", calendar.GoodFriday: "Good Friday",
		calendar.EasterDay: "Easter Day", calendar.EasterMonday: "Easter Monday", calendar.GreatPrayerDay: "Great Prayer Day",
		calendar.WalpurgisNight: "Walpurgis Night", calendar.MayDay: "1 May", calendar.AscensionDay: "Ascension Day",
		calendar.NorwaysDay: "Norway's Constitution Day", calendar.WhitSunday: "Whit Sunday", calendar.WhitMonday: "Whit Monday",
		calendar.ConstitutionDay: "Denmark's Constitution Day", calendar.SwedensDay: "Sweden's National Day",
		calendar.MidsummerEve: "Midsummer Eve", calendar.MidsummerDay: "Midsummer Day",
		calendar.AllSaintsEve: "the Friday before All Saints' Day", calendar.AllSaintsDay: "All Saints' Day", calendar.FinlandsDay: "Finland's Independence Day",
		calendar.LittleChristmasEve: "23 December", calendar.ChristmasEve: "Christmas Eve", calendar.ChristmasDay: "Christmas Day",
		calendar.SecondChristmasDay: "Boxing Day", calendar.NewYearsEve: "New Year's Eve",
	},
}
