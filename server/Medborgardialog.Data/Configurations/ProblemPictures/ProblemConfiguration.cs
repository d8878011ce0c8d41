using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.ProblemPictures;

internal sealed class ProblemConfiguration : IEntityTypeConfiguration<Problem>
{
    public void Configure(EntityTypeBuilder<Problem> builder)
    {
        builder.ToTable("problem");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(p => p.PictureId).HasColumnName("problem_picture_id");
        builder.Property(p => p.ThemeKey).HasColumnName("theme_key").HasMaxLength(60);
        builder.Property(p => p.Title).HasColumnName("title").HasMaxLength(200);
        builder.Property(p => p.Description).HasColumnName("description").HasMaxLength(2000);
        builder.Property(p => p.State).HasColumnName("state").IsConcurrencyToken();
        builder.Property(p => p.Reason).HasColumnName("reason").HasMaxLength(1000);
        builder.Property(p => p.Receiver).HasColumnName("receiver").HasMaxLength(200);
        builder.Property(p => p.ReviewOn).HasColumnName("review_on");
        builder.Property(p => p.Rank).HasColumnName("rank");
        builder.Property(p => p.Score).HasColumnName("score");
        builder.Property(p => p.IsRareButSerious).HasColumnName("is_rare_but_serious");
        builder.Ignore(p => p.DialogueRespondents);
        builder.Ignore(p => p.IsWeighedByPerson);
        builder.HasMany(p => p.Criteria).WithOne().HasForeignKey(c => c.ProblemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Evidence).WithOne().HasForeignKey(e => e.ProblemId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(p => p.Criteria).HasField("_criteria");
        builder.Navigation(p => p.Evidence).HasField("_evidence");
        builder.HasIndex(p => new { p.PictureId, p.ThemeKey }).IsUnique().HasDatabaseName("ux_problem_picture_theme");
    }
}
