using System.Reflection;
using Auth0.Hooks.Emulator.Hooks;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Auth0.Hooks.Emulator.Hosting;

/// <summary>Makes the internal controller known to ASP.NET Core, which looks for public ones only.</summary>
internal sealed class HooksControllerFeature : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature) =>
        feature.Controllers.Add(typeof(HooksController).GetTypeInfo());
}
