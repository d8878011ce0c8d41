using Medborgardialog.Benchmarks.Analysis;

return args switch
{
    ["try", "--data", var data, .. var rest] => Trial.Run(data, rest),
    ["train", "--data", var data, "--out", var file, .. var rest] => Training.Run(data, file, rest),
    ["cluster", var file, var output, .. var examples] => Clustering.Run(file, output, examples),
    _ => 1,
};
