import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"026 What looks at graphs is not the compiler, and each framework has a room","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/026-a-room-for-each-framework.md","filePath":"decisions/026-a-room-for-each-framework.md"}');
const _sfc_main = { name: "decisions/026-a-room-for-each-framework.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_026-what-looks-at-graphs-is-not-the-compiler-and-each-framework-has-a-room" tabindex="-1">026 What looks at graphs is not the compiler, and each framework has a room <a class="header-anchor" href="#_026-what-looks-at-graphs-is-not-the-compiler-and-each-framework-has-a-room" aria-label="Permalink to &quot;026 What looks at graphs is not the compiler, and each framework has a room&quot;">​</a></h1><p><strong>Decision.</strong> <code>compiler</code> holds <code>compile</code> and, for an editor, <code>checkSource</code> (036). What looks at its graphs (summary, explanation, differences, expected numbers, agreement with frameworks) is <code>@convlang/inspect</code>; what a framework means by the same words is a folder of <code>@convlang/frameworks</code>, below it, with what asks these tables about a window or a graph; the comparison of backends is <code>@convlang/compare</code>, above <code>train</code>. Its steps are made of the parts of a training step, which <code>train</code> gives under <code>@convlang/train/step</code> and not among what everybody imports.</p><p><strong>Why.</strong> Of <code>compiler</code> and <code>train</code> more than half, and two fifths, were about something else than their names. Rules for windows, words and defaults of a framework lay in four files; what reads and writes its files needs the same facts, and no comparison.</p><p><strong>Cost.</strong> Three packages more, one of them with a second entry.</p><p><strong>Left aside.</strong> A package for each framework: the tables share their types and half of their points, and nobody needs one without the others.</p><p><strong>When to revisit.</strong> When reading or writing the files of a framework needs a library that others should not install.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/026-a-room-for-each-framework.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _026ARoomForEachFramework = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _026ARoomForEachFramework as default
};
