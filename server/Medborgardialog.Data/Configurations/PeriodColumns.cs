using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations;

/// <summary>The columns of a <see cref="Period"/>, the same in every table.</summary>
internal static class PeriodColumns
{
    public static void Describe(ComplexPropertyBuilder<Period> period)
    {
        period.Property(p => p.Start).HasColumnName("period_start");
        period.Property(p => p.End).HasColumnName("period_end");
        period.Property(p => p.Precision).HasColumnName("period_precision");
        period.Property(p => p.Label).HasColumnName("period_label").HasMaxLength(60);
    }
}
