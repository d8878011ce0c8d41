namespace Medborgardialog.TextAnalysis.Durability;

/// <summary>The assignment of rows to columns of a square table with the greatest sum.</summary>
internal static class Hungarian
{
    /// <summary>The column of each row.</summary>
    internal static int[] MaximumAssignment(double[,] gain)
    {
        var n = gain.GetLength(0);
        double[] u = new double[n + 1], v = new double[n + 1];
        int[] matched = new int[n + 1], way = new int[n + 1];
        for (var i = 1; i <= n; i++)
        {
            matched[0] = i;
            var column = 0;
            var least = Enumerable.Repeat(double.PositiveInfinity, n + 1).ToArray();
            var used = new bool[n + 1];
            do
            {
                used[column] = true;
                var row = matched[column];
                var next = 0;
                var delta = double.PositiveInfinity;
                for (var j = 1; j <= n; j++)
                {
                    if (used[j])
                    {
                        continue;
                    }

                    var cost = -gain[row - 1, j - 1] - u[row] - v[j];
                    if (cost < least[j])
                    {
                        (least[j], way[j]) = (cost, column);
                    }

                    if (least[j] < delta)
                    {
                        (delta, next) = (least[j], j);
                    }
                }

                for (var j = 0; j <= n; j++)
                {
                    if (used[j])
                    {
                        u[matched[j]] += delta;
                        v[j] -= delta;
                    }
                    else
                    {
                        least[j] -= delta;
                    }
                }

                column = next;
            }
            while (matched[column] != 0);

            for (; column != 0; column = way[column])
            {
                matched[column] = matched[way[column]];
            }
        }

        var result = new int[n];
        for (var j = 1; j <= n; j++)
        {
            result[matched[j] - 1] = j - 1;
        }

        return result;
    }
}
