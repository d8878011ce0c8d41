using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Shared;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("account");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(a => a.Email).HasColumnName("email").HasMaxLength(200);
        builder.Property(a => a.Name).HasColumnName("name").HasMaxLength(100);
        builder.Property(a => a.Municipality).HasColumnName("municipality_code").HasMaxLength(4);
        builder.Property(a => a.PasswordHash).HasColumnName("password_hash").HasMaxLength(400);
        builder.Property(a => a.IsExample).HasColumnName("is_example");
        builder.PrimitiveCollection(a => a.Roles).HasField("_roles").HasColumnName("roles").HasMaxLength(200).ElementType().HasConversion<string>();
        builder.HasIndex(a => a.Email).IsUnique().HasDatabaseName("ux_account_email");
    }
}
