using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.FollowUps;

internal sealed class FollowUpConfiguration : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("follow_up");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(f => f.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(f => f.PromiseId).HasColumnName("promise_id");
        builder.ComplexProperty(f => f.Period, PeriodColumns.Describe);
        builder.Property(f => f.State).HasColumnName("state");
        builder.Property(f => f.Title).HasColumnName("title").HasMaxLength(200);
        builder.Property(f => f.DueOn).HasColumnName("due_on");
        builder.Property(f => f.PublishedOn).HasColumnName("published_on");
        builder.Property(f => f.Summary).HasColumnName("summary").HasMaxLength(2000);
        builder.Property(f => f.Source).HasColumnName("source").HasMaxLength(500);
        builder.Property(f => f.Note).HasColumnName("note").HasMaxLength(500);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(f => f.MunicipalityId).HasConstraintName("fk_follow_up_municipality").OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CitizenPromise>().WithMany().HasForeignKey(f => f.PromiseId).HasConstraintName("fk_follow_up_promise").OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(f => f.Entries).WithOne().HasForeignKey(e => e.FollowUpId).HasConstraintName("fk_follow_up_entry_follow_up").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(f => f.Entries).HasField("_entries").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(f => f.PromiseId).HasDatabaseName("ix_follow_up_promise");
        builder.HasIndex(f => new { f.MunicipalityId, f.DueOn }).HasDatabaseName("ix_follow_up_municipality_due");
    }
}
