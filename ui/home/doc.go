// Package home is the start page: what the program is for, as a column of lines
// that the arrows walk and Enter opens. It is shown on a first run, by 0 and by Esc
// where there is no layer left to close. At 80×24:
//
//	云计算白皮书（2023年）
//	中国信息通信研究院，2023年7月
//
//	▎ 继续读          二（三），第 14 页
//	  读白皮书        从头读起
//	  找一句话        词语、数字或整句问题；拼音也行
//	  看数字          图表，以及每个数字的原句
//	  看能拿多少钱    表 1 的补贴，按企业的情况估算
//	  测一测          企业上云到了哪一步
//	  帮助            全部按键
//
//	↑ ↓ 选择，Enter 打开。在别处按 0，或按 Esc 退到底，都回到这里。
//
// It knows no screen: the root model gives it the entries and does what they are for.
package home
