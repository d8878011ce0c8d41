namespace Medborgardialog.Domain.ProblemPictures;

/// <summary>A share with its 95 % interval by Wilson's score method (Wilson 1927), which holds for small numbers and shares near 0 and 1.</summary>
/// <param name="Share">The share itself, 0 to 1.</param>
/// <param name="Low">The interval's lower end, 0 to 1.</param>
/// <param name="High">The interval's upper end, 0 to 1.</param>
public readonly record struct WilsonInterval(double Share, double Low, double High)
{
    private const double Z = 1.959963984540054;

    /// <summary>The interval of a count.</summary>
    /// <param name="count">0 to <paramref name="outOf"/>.</param>
    /// <param name="outOf">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not within 0 and <paramref name="outOf"/>, or that is below 1.</exception>
    public static WilsonInterval Of(int count, int outOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(outOf, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, outOf);
        double n = outOf;
        var share = count / n;
        var middle = share + (Z * Z / (2 * n));
        var reach = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        var scale = 1 + (Z * Z / n);
        return new WilsonInterval(share, count == 0 ? 0 : (middle - reach) / scale, count == outOf ? 1 : (middle + reach) / scale);
    }
}
