using Medborgardialog.Client.Gateway;
using Medborgardialog.Client.Gateway.Operations.Shared;
using Microsoft.AspNetCore.Components;

namespace Medborgardialog.Client.Forms;

/// <summary>A page for signed-in staff; others are led to the sign-in and come back. What a role may do is decided by the server.</summary>
public abstract class StaffPage : DialoguePage
{
    /// <summary>Who asks.</summary>
    [Inject]
    public required SignedInPerson Person { get; set; }

    /// <summary>The signed-in person; null until the page has loaded, and when nobody is.</summary>
    protected Me? Me { get; private set; }

    /// <summary>The municipality the person works for.</summary>
    protected string Municipality => Me?.Municipality?.Code ?? "";

    /// <inheritdoc />
    protected sealed override async Task OnInitializedAsync()
    {
        Me = await Person.AskAsync(Aborted);
        if (Me is null)
        {
            Navigation.NavigateTo($"/logga-in?returnUrl={Uri.EscapeDataString(Http.Request.Path + Http.Request.QueryString)}");
            return;
        }

        await LoadAsync();
    }

    /// <summary>Loads what the page shows.</summary>
    protected abstract Task LoadAsync();
}
