using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.FocusAreas;

internal sealed class FocusAreaProblemConfiguration : IEntityTypeConfiguration<FocusAreaProblem>
{
    public void Configure(EntityTypeBuilder<FocusAreaProblem> builder)
    {
        builder.ToTable("focus_area_problem");
        builder.HasKey(p => new { p.FocusAreaId, p.ProblemId });
        builder.Property(p => p.FocusAreaId).HasColumnName("focus_area_id");
        builder.Property(p => p.ProblemId).HasColumnName("problem_id");
        builder.Property(p => p.Position).HasColumnName("position");
        builder.Property(p => p.IsExample).HasColumnName("is_example");
        builder.HasOne<Problem>().WithMany().HasForeignKey(p => p.ProblemId).HasConstraintName("fk_focus_area_problem_problem").OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.ProblemId).HasDatabaseName("ix_focus_area_problem_problem");
    }
}
