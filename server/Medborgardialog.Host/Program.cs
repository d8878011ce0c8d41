using Medborgardialog.Host.Commands;

return await CommandLineRoot.RunAsync(args);
