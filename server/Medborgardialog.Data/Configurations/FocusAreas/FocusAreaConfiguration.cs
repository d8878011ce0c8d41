using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.FocusAreas;

internal sealed class FocusAreaConfiguration : IEntityTypeConfiguration<FocusArea>
{
    public void Configure(EntityTypeBuilder<FocusArea> builder)
    {
        builder.ToTable("focus_area");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(f => f.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(f => f.Origin).HasColumnName("origin");
        builder.Property(f => f.Title).HasColumnName("title").HasMaxLength(200);
        builder.Property(f => f.Motive).HasColumnName("motive").HasMaxLength(1000);
        builder.Property(f => f.Source).HasColumnName("source").HasMaxLength(500);
        builder.Property(f => f.ChosenOn).HasColumnName("chosen_on");
        builder.Property(f => f.ChosenBy).HasColumnName("chosen_by").HasMaxLength(100);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(f => f.MunicipalityId).HasConstraintName("fk_focus_area_municipality").OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(f => f.Problems).WithOne().HasForeignKey(p => p.FocusAreaId).HasConstraintName("fk_focus_area_problem_focus_area").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(f => f.Problems).HasField("_problems").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(f => f.MunicipalityId).HasDatabaseName("ix_focus_area_municipality");
    }
}
