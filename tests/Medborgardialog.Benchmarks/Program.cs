using Medborgardialog.Benchmarks.Analysis;

return args switch
{
    ["try", "--data", var data, .. var rest] => Trial.Run(data, rest),
    _ => 1,
};
