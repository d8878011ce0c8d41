using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Shared;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entry");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(e => e.At).HasColumnName("at");
        builder.Property(e => e.Actor).HasColumnName("actor").HasMaxLength(100);
        builder.Property(e => e.Municipality).HasColumnName("municipality_code").HasMaxLength(4);
        builder.Property(e => e.Action).HasColumnName("action").HasMaxLength(60);
        builder.Property(e => e.Subject).HasColumnName("subject").HasMaxLength(200);
        builder.Property(e => e.Details).HasColumnName("details").HasMaxLength(2000);
        builder.Property(e => e.PreviousHash).HasColumnName("previous_hash").HasMaxLength(64);
        builder.Property(e => e.Hash).HasColumnName("hash").HasMaxLength(64);
    }
}
