using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.ProblemPictures;

internal sealed class ProblemPictureConfiguration : IEntityTypeConfiguration<ProblemPicture>
{
    public void Configure(EntityTypeBuilder<ProblemPicture> builder)
    {
        builder.ToTable("problem_picture");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(p => p.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(p => p.Slug).HasColumnName("slug").HasMaxLength(80);
        builder.Property(p => p.Title).HasColumnName("title").HasMaxLength(200);
        builder.Property(p => p.State).HasColumnName("state").IsConcurrencyToken();
        builder.Property(p => p.Version).HasColumnName("version");
        builder.Property(p => p.IsExample).HasColumnName("is_example");
        builder.Property(p => p.Summary).HasColumnName("summary").HasMaxLength(4000);
        builder.Property(p => p.PublishedOn).HasColumnName("published_on");
        builder.Property(p => p.SupersedesId).HasColumnName("supersedes_id");
        builder.Property(p => p.RespondentCount).HasColumnName("respondent_count");
        builder.Property(p => p.WeightsVersion).HasColumnName("weights_version");
        builder.HasOne<Municipality>().WithMany().HasForeignKey(p => p.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ProblemPicture>().WithMany().HasForeignKey(p => p.SupersedesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Runs).WithOne().HasForeignKey(r => r.PictureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Problems).WithOne().HasForeignKey(p => p.PictureId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(p => p.Runs).HasField("_runs");
        builder.Navigation(p => p.Problems).HasField("_problems");
        builder.HasIndex(p => p.Slug).IsUnique().HasDatabaseName("ux_problem_picture_slug");
        builder.HasIndex(p => new { p.MunicipalityId, p.Version }).IsUnique().HasDatabaseName("ux_problem_picture_municipality_version");
        builder.HasIndex(p => p.SupersedesId).HasDatabaseName("ix_problem_picture_supersedes");
    }
}
