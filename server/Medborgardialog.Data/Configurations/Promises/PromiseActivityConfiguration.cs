using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Promises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Promises;

internal sealed class PromiseActivityConfiguration : IEntityTypeConfiguration<PromiseActivity>
{
    public void Configure(EntityTypeBuilder<PromiseActivity> builder)
    {
        builder.ToTable("promise_activity");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(a => a.PromiseId).HasColumnName("promise_id");
        builder.Property(a => a.Position).HasColumnName("position");
        builder.Property(a => a.Text).HasColumnName("text").HasMaxLength(500);
        builder.Property(a => a.FocusAreaId).HasColumnName("focus_area_id");
        builder.Property(a => a.ResponsibleParty).HasColumnName("responsible_party").HasMaxLength(200);
        builder.PrimitiveCollection(a => a.Partners).HasField("_partners").HasColumnName("partners").HasMaxLength(4000);
        builder.OwnsOne(a => a.Quantity, quantity =>
        {
            quantity.Property(q => q.Minimum).HasColumnName("quantity_minimum");
            quantity.Property(q => q.Unit).HasColumnName("quantity_unit").HasMaxLength(100);
            quantity.Property(q => q.Per).HasColumnName("quantity_per").HasMaxLength(50);
        });
        builder.Property(a => a.Place).HasColumnName("place").HasMaxLength(200);
        builder.Property(a => a.TargetGroup).HasColumnName("target_group").HasMaxLength(200);
        builder.Property(a => a.Deadline).HasColumnName("deadline");
        builder.Property(a => a.Indicator).HasColumnName("indicator").HasMaxLength(300);
        builder.Property(a => a.Kind).HasColumnName("kind");
        builder.Property(a => a.State).HasColumnName("state");
        builder.Property(a => a.Reason).HasColumnName("reason").HasMaxLength(500);
        builder.Property(a => a.Receiver).HasColumnName("receiver").HasMaxLength(200);
        builder.Property(a => a.ChangedOn).HasColumnName("changed_on");
        builder.Property(a => a.Note).HasColumnName("note").HasMaxLength(500);
        builder.Property(a => a.IsPromised).HasColumnName("is_promised");
        builder.HasOne<FocusArea>().WithMany().HasForeignKey(a => a.FocusAreaId).HasConstraintName("fk_promise_activity_focus_area").OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.PromiseId, a.Position }).IsUnique().HasDatabaseName("ux_promise_activity_position");
    }
}
