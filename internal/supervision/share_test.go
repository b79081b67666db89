package supervision

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSharesAreWholeAndSum(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		total   int
		weights []int
		want    []int
	}{
		"in proportion":                       {90, []int{1, 2}, []int{30, 60}},
		"the largest remainder is rounded up": {100, []int{1, 1, 4}, []int{17, 17, 66}},
		"of equal ones the earlier":           {5, []int{1, 1, 1}, []int{2, 2, 1}},
		"weights of nought are equal":         {5, []int{0, 0}, []int{3, 2}},
		"a weight of nought gets nothing":     {5, []int{0, 3}, []int{0, 5}},
		"nothing to share":                    {0, []int{3, 1}, []int{0, 0}},
		"nobody to share with":                {5, nil, []int{}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, Shares(tt.total, tt.weights)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}
